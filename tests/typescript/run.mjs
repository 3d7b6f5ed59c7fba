// What the package does at run time.
import assert from "node:assert/strict";
import { boundsOf, isMeasureId, isUnitKey, parseDocument } from "@antq/domain";
import catalogue from "@antq/domain/catalogue";

assert.ok(isUnitKey("25@2025-07-01") && !isUnitKey("25") && !isUnitKey(25));
assert.ok(isMeasureId("model-sites") && !isMeasureId("Model sites"));
assert.deepEqual(boundsOf(5), { lower: 5, upper: 5 });
assert.deepEqual(boundsOf({ lower: 2431, text: "hơn 2.430" }).upper, undefined);
assert.deepEqual(parseDocument('{"a":9007199254740991,"b":"12345678901234567890"}'), { a: 9007199254740991, b: "12345678901234567890" });
assert.throws(() => parseDocument('{"a":9007199254740993}'), RangeError);
assert.throws(() => parseDocument('{"a":[1,9223372036854775807]}'), RangeError);
assert.throws(() => parseDocument("{"), SyntaxError);
assert.equal(catalogue.format, "antq-catalogue/1");
assert.equal(catalogue.terms.cellStatus.missing.vi, "chưa có số liệu");
console.log("ok");
