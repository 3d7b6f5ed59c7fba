// Whole numbers of documents have 64 bits; those of JavaScript are exact up to 9,007,199,254,740,991.

/**
 * Parses the text of a document. A whole number that JavaScript cannot hold exactly is refused, rather than losing its last digits.
 * @param {string} text the JSON text
 * @returns {unknown} the document
 * @throws {RangeError} a number is beyond Number.MAX_SAFE_INTEGER
 * @throws {SyntaxError} the text is not JSON
 */
export function parseDocument(text) {
  const document = JSON.parse(text);
  const outsideTexts = text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  for (const [number] of outsideTexts.matchAll(/-?\d{16,}/g)) {
    if (!Number.isSafeInteger(Number(number))) throw new RangeError(`${number} is beyond ${Number.MAX_SAFE_INTEGER}.`);
  }
  return document;
}

/**
 * Returns the bounds of a count: an exact number has one value.
 * @param {import("./index.js").Count} count the count
 * @returns {{ lower: number, upper?: number, nominal?: number }} the bounds; without an upper one there is none
 */
export function boundsOf(count) {
  return typeof count === "number" ? { lower: count, upper: count } : count;
}
