import { isUnitKey, parseDocument, boundsOf, type UnitKey, type MeasureId, type RollUpCell, type DerivationNode, type Figure, type Report } from "@antq/domain";
import catalogue from "@antq/domain/catalogue";
const text: string = "25@2025-07-01";
if (isUnitKey(text)) { const key: UnitKey = text; console.log(key); }
// @ts-expect-error a plain text is no key
const plain: UnitKey = text;
declare const measure: MeasureId;
// @ts-expect-error keys of different kinds
const other: UnitKey = measure;
declare const unit: UnitKey; declare const coverage: RollUpCell["coverage"];
const base = { unit, level: "province", measure, category: {}, coverage } as const;
const good: RollUpCell = { ...base, status: "complete", exactness: "exact", value: 5 };
// @ts-expect-error a missing cell has no value
const bad: RollUpCell = { ...base, status: "missing", exactness: "missing", value: 5 };
// @ts-expect-error a sum has inputs
const node: DerivationNode = { operation: "sum", value: 5 };
// @ts-expect-error no null
const figure: Figure = { measure, value: null };
// @ts-expect-error a period or a day
const both: Figure = { measure, value: 1, period: "2025" as Report["period"], day: "2025-01-01" as Report["asOf"] };
const name: string = catalogue.terms["cellStatus"]!["missing"]!.vi;
const { lower } = boundsOf(good.value);
const document = parseDocument("{}") as Report;
console.log(plain, other, bad, node, figure, both, name, lower, document);
