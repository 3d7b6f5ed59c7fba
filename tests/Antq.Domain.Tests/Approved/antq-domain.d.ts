// Made from the JSON Schemas of Antq.Domain.

/** A text of a certain form, which other texts are not assignable to. */
export type Brand<Text extends string, Name extends string> = Text & { readonly __brand: Name };

/** A type with plain texts in place of branded ones, for literals in programs. */
export type Plain<T> = unknown extends T ? T
  : T extends Brand<string, string> ? string
  : T extends string | number | boolean | undefined ? T
  : T extends readonly (infer Item)[] ? number extends T["length"] ? Plain<Item>[] : { [Place in keyof T]: Plain<T[Place]> }
  : { [Member in keyof T]: Plain<T[Member]> };

/**
 * A whole number of 64 bits. JavaScript holds it exactly up to Number.MAX_SAFE_INTEGER: beyond, JSON.parse loses digits, and
 * parseDocument refuses the document.
 */
export type Int64 = number;

/** Parses the text of a document; a number beyond Number.MAX_SAFE_INTEGER is a RangeError. */
export declare function parseDocument(text: string): unknown;

/** Returns the bounds of a count: an exact number has one value. */
export declare function boundsOf(count: Count): { lower: Int64; upper?: Int64; nominal?: Int64 };

/** The members of a report document (antq-report/1 and /2), in the order in which they are written. */
export interface Report {
  /** The format of the document. */
  format: "antq-report/1" | "antq-report/2";
  /** The id; the same for all revisions. */
  id: string;
  /** The revision, from 1; a later one replaces an earlier one. */
  revision: number;
  /** The other reports that it replaces. */
  supersedes?: ReportReference[];
  /** The unit that reports; by default the unit of the report. */
  reporter?: UnitKey;
  /** The unit of the report. */
  unit: UnitKey;
  /** The emulation cluster of the report, if it covers several units together; the unit then contains all of them. If its members are unknown, it counts within the unit. */
  cluster?: EmulationCluster;
  /** The body that the report is about, if the gazetteer does not list it: a school, an agency, a hamlet or a border post within the unit. Its figures are parts of those of the unit, and never cover the unit. Reports that write the name alike mean the same body: case, blanks, signs and the position of tone marks do not matter. Null when the report is about the unit itself. */
  body?: string;
  /** The period. */
  period: ReportingPeriod;
  /** The as-of day, on which the report is made. */
  asOf: LocalDate;
  /** The movement. */
  movement: MovementType;
  /** Where the facts were read. */
  source?: ReportSource;
  /** The figures, in the order of the source. */
  figures?: Figure[];
  /** The awards, in the order of the source. */
  awards?: Award[];
  /** The totals that the source states of items that it also lists. */
  statedTotals?: StatedTotal[];
  /** Remarks of the source without a number. */
  remarks?: Remark[];
}

/** The result of a roll-up as a document (format antq-roll-up/2): what RollUpResult is written as, and is read as. It contains all that a screen shows: periods, boundaries, names in both languages, and totals with status and coverage. */
export interface RollUp {
  /** The format of the document. */
  format: "antq-roll-up/2";
  /** The version of the data. */
  dataVersion: string;
  /** The day whose boundaries the totals use; null when the units are as they were. */
  boundaries?: LocalDate;
  /** The level of the totals. */
  level: OrganisationLevel;
  /** The options of the roll-up. */
  options: RollUpSettings;
  /** The periods of the totals: first that of the cells which name none. */
  periods: ReportingPeriod[];
  /** The name of each unit, measure and period of the document, by its key or identifier. */
  names: { [key: string]: BilingualText };
  /** The facts used, each once: report and place. */
  sources: string[];
  /** The findings on the reports and on adding them up, then those of single cells. */
  findings: Finding[];
  /** The cells, in the order of the result. */
  cells: RollUpCell[];
}

/** What checks found, in their order. */
export type Findings = Finding[];

/** The members of a gazetteer as a document (format antq-gazetteer/1), in the order in which they are written. */
export interface Gazetteer {
  /** The format of the document. */
  format: "antq-gazetteer/1";
  /** The version of the data, which is part of messages. */
  dataVersion: string;
  /** The legal acts that the other members cite. */
  acts: LegalAct[];
  /** The levels that have units in the gazetteer. */
  levels: GazetteerLevel[];
  /** The lives of units, in the order of their keys. */
  units: GazetteerUnit[];
  /** The edges between units, earliest first. */
  events: GazetteerEvent[];
  /** The known errors in lists in circulation. */
  sourceErrors?: GazetteerSourceError[];
}

/** The names and terms of the library in both languages, for programs that are not on .NET: format antq-catalogue/1. */
export interface Catalogue {
  /** The format of the document. */
  format: "antq-catalogue/1";
  /** The version of the data. */
  dataVersion: string;
  /** The names of the members of each enumeration, by its name and the identifier of the member: kinds of units, offices, forms of awards, movements, statuses and all others. */
  terms: { [key: string]: { [key: string]: BilingualText } };
  /** The measures, by chapter. */
  measures: CatalogueMeasure[];
  /** The awards of the law, in its order. */
  awards: CatalogueAward[];
  /** The calendars of reporting periods. */
  calendars: CatalogueCalendar[];
  /** The templates of reports. */
  templates: CatalogueTemplate[];
  /** The kinds of findings, by code. */
  findings: CatalogueFinding[];
}

/** A document, known by its format. */
export type AntqDocument = Report | RollUp | Gazetteer | Catalogue;

/** Awards stated by a report. They count on the day on which they were conferred and in the territory of their recipients. What the source does not name, such as form or issuer, is left out, and may be anything; several forms, awards, classes or issuers mean that it does not state which of them each award is. Other omitted values are those of the report, or of the whole for a part. */
export interface Award {
  /** The form: the possible ones if the source does not state which, none if it names no form. */
  form?: AwardForm | AwardForm[];
  /** The award of the law, if known: see StandardAwards; or the possible ones. Without it, it follows from title and issuers. */
  scheme?: AwardSchemeId | AwardSchemeId[];
  /** The class, for awards that have one; or the possible ones. */
  class?: AwardClass | AwardClass[];
  /** The name of the award in the words of the source, such as Huân chương Chiến công. */
  title?: string;
  /** What it is for (loại hình khen thưởng), if known. */
  type?: CommendationType;
  /** Who confers it; empty when the source names nobody. Several mean that the source does not state which of them gave which, or that they gave jointly. */
  issuers?: Issuer[];
  /** Who received it. */
  recipients: Recipients;
  /** The wording of the source for the recipients, such as cán bộ và nhân dân xã Tam Hồng; the rules check it against the numbers. */
  recipientsText?: string;
  /** The measure of the group that the recipients belong to according to the source, such as the exemplars. */
  among?: MeasureId;
  /** Whether all of it was conferred after death (truy tặng). */
  posthumous?: boolean;
  /** Whether the recipients are inside or outside the People's Public Security forces, if the source states it. */
  force?: RecipientForce;
  /** The period whose achievements it honours, if the source states it; the award still counts on its own day. */
  honours?: ReportingPeriod;
  /** Which award of its kind it is for its recipients, counted from 1 (lần thứ hai), if the source states it. */
  nth?: number;
  /** Granted or only proposed. */
  status?: AwardStatus;
  /** The day on which it was conferred; the day of the report if neither a day nor a span is given. */
  day?: LocalDate;
  /** The days within which it was conferred, if the day is not known. */
  during?: ReportingPeriod;
  /** The recipients' unit, if it is not that of the report. */
  unit?: UnitKey;
  /** The body within the unit to which all recipients belong, if the gazetteer does not list that body, such as a school or a hamlet. By default that of the whole or of the report, unless this names a unit. */
  body?: string;
  /** The movement, if it is not that of the report. */
  movement?: MovementType;
  /** The drive that it honours. */
  drive?: Drive;
  /** The identifier that the reporting side assigns to the conferral: the same identifier in another report means the same conferral, which counts once. Several awards of one report may belong to one conferral, such as a ceremony; each of them counts. */
  eventId?: string;
  /** Who presented it, in the words of the source; this never identifies the issuer. */
  presentedBy?: string;
  /** Who proposed it, in the words of the source. */
  proposedBy?: string;
  /** A name for it in this report, to which MayBeIncludedIn of others refers; no two awards share one. */
  name?: string;
  /** The names of other awards of this report that may include some or all of these, as the source does not state whether they do: all of them together are between the largest and the sum. */
  mayBeIncludedIn?: string[];
  /** Parts of it that the source names (trong đó); they are not added to it. */
  ofWhich?: Award[];
  /** How the parts relate to the whole. */
  parts?: PartsKind;
}

/** The classes of orders and medals (hạng). */
export type AwardClass =
  | "first"
  | "second"
  | "third";

/** The two families of awards; the law ranks within each and never across. */
export type AwardFamily =
  | "emulation-title"
  | "commendation";

/** The forms of awards (hình thức khen thưởng, danh hiệu thi đua). */
export type AwardForm =
  | "order"
  | "medal"
  | "state-honour"
  | "commemorative-medal"
  | "certificate-of-merit"
  | "commendation"
  | "emulation-flag"
  | "emulation-title"
  | "state-prize"
  | "badge"
  | (string & {});

/** An award of the law. */
export type AwardSchemeId = Brand<string, "AwardSchemeId">;

/** Whether a text has the form of a AwardSchemeId. */
export declare function isAwardSchemeId(text: unknown): text is AwardSchemeId;

/** The state of an award. */
export type AwardStatus =
  | "granted"
  | "proposed";

/** A text in both languages of the library, as stored in documents. */
export interface BilingualText {
  /** The Vietnamese text. */
  vi: string;
  /** The English text. */
  en: string;
}

/** An award of the law. */
export interface CatalogueAward {
  /** Its identifier. */
  id: AwardSchemeId;
  /** Its present or last name. */
  name: BilingualText;
  /** Its form. */
  form: AwardForm;
  /** Whether it is an emulation title or a form of commendation. */
  family: AwardFamily;
  /** Whether it has classes. */
  hasClasses: boolean;
  /** The first day of the law that has it. */
  from: LocalDate;
  /** The last day; null when it is in force. */
  to?: LocalDate;
  /** The article. */
  basis: string;
  /** How far it has been verified. */
  confidence: Confidence;
}

/** A calendar of reporting periods. */
export interface CatalogueCalendar {
  /** Its identifier, the first part of the text of its periods; none is written for the civil calendar. */
  id: string;
  /** Its name. */
  name: BilingualText;
  /** The kinds of its periods. */
  kinds: PeriodKind[];
  /** The legal act. */
  basis?: string;
  /** The first day on which it holds; null when it always has. */
  validFrom?: LocalDate;
  /** The last day; null when it still holds. */
  validTo?: LocalDate;
}

/** A chapter of the measures. */
export interface CatalogueChapter {
  /** Its identifier. */
  id: string;
  /** Its name. */
  name: BilingualText;
}

/** A kind of finding. */
export interface CatalogueFinding {
  /** Its code. */
  code: string;
  /** The severity of each finding of this kind. */
  severity: FindingSeverity;
  /** Its wording, with the names of its values in braces. */
  template: BilingualText;
}

/** A measure. */
export interface CatalogueMeasure {
  /** Its identifier. */
  id: MeasureId;
  /** Its name. */
  name: BilingualText;
  /** How its figures combine over territory. */
  territory: TerritoryBehaviour;
  /** Whether it is a flow or a stock. */
  time: TimeBehaviour;
  /** How its figures combine over categories. */
  category: CategoryBehaviour;
  /** What it counts. */
  unit?: CatalogueUnitOfMeasure;
  /** Its chapter. */
  chapter?: CatalogueChapter;
  /** Other names. */
  aliases?: string[];
  /** The measures that it is never above. */
  neverExceeds?: MeasureId[];
  /** The measure that it is a part or a cohort of. */
  belongsTo?: MeasureId;
  /** The maximum age of a stock. */
  ageLimitInDays?: number;
}

/** A template of reports. */
export interface CatalogueTemplate {
  /** Its identifier. */
  id: string;
  /** Its name. */
  name: BilingualText;
  /** The calendar of its periods. */
  calendar: string;
  /** The kind of its periods. */
  kind: PeriodKind;
  /** The levels of the units that fill it in. */
  levels: OrganisationLevel[];
}

/** What a measure counts. */
export interface CatalogueUnitOfMeasure {
  /** Its identifier. */
  id: string;
  /** Its name. */
  name: BilingualText;
  /** The larger unit that its numbers are written in. */
  writtenIn?: string;
  /** The number of decimals in that unit. */
  precision: number;
}

/** The axes that a cell may be limited on: the members of a CellCategory. */
export type CategoryAxis =
  | "form"
  | "issuer"
  | "recipient"
  | "population"
  | "movement"
  | "scheme"
  | "class"
  | "type"
  | "drive";

/** The behaviour of a measure over its categories. */
export type CategoryBehaviour =
  | "partition"
  | "overlapping"
  | "none";

/** The category of a cell; null members mean all. */
export interface CellCategory {
  /** The form of award. */
  form?: AwardForm;
  /** The issuing office. */
  issuer?: IssuingOffice;
  /** The kind of recipients. */
  recipient?: RecipientKind;
  /** The group of people. */
  population?: Population;
  /** The movement. */
  movement?: MovementType;
  /** The award of the law. */
  scheme?: AwardSchemeId;
  /** The class. */
  class?: AwardClass;
  /** The type of commendation. */
  type?: CommendationType;
  /** The name of the drive. */
  drive?: string;
}

/** The coverage of a total, as a document. */
export interface CellCoverage {
  /** How many units have reported in full. */
  reported: number;
  /** How many have reported in part. */
  inPart: number;
  /** How many units existed in the period. */
  expected: number;
  /** How many more of them there are than the document lists; null for none. */
  moreIncomplete?: number;
  /** The reported days, summed over the units; null for stocks, for awards and for an open start. */
  reportedUnitDays?: Int64;
  /** The days in the period, summed over the units; null when the reported ones are. */
  expectedUnitDays?: Int64;
  /** The units that are missing, or have reported only in part: all, or the first ones by key. */
  incomplete: UnitKey[];
  /** How many units have reported at each level below; null when none below reports. */
  levels?: LevelCoverage[];
}

/** How far the value of a cell can be trusted as a total: how certain it is, and whether all units have reported. */
export type CellStatus =
  | "complete"
  | "partial"
  | "derived"
  | "bounded"
  | "estimated"
  | "refused"
  | "stale"
  | "missing";

/** The types of commendation (loại hình khen thưởng), by what an award is for: Luật 06/2022/QH15 Điều 8. */
export type CommendationType =
  | "merit"
  | "ad-hoc"
  | "thematic"
  | "service"
  | "seniority"
  | "external"
  | "thematic-movement"
  | "theme";

/** The confidence in a row of the reference data. */
export type Confidence =
  | "verified"
  | "inferred"
  | "remembered";

/** A count: a whole number, or an object that tells its bounds. The reader also holds the bounds against each other. */
export type Count = Int64 | {
  /** The least that it can be. */
  lower: Int64;
  /** The most that it can be; absent where nothing bounds it. */
  upper?: Int64;
  /** The number that an approximate wording names. */
  nominal?: Int64;
  /** The words of the source. */
  text?: string;
};

/** Which facts are added when one contains the others. Those that are not added are used as a check (B5). */
export type CoverPolicy =
  | "parts"
  | "whole"
  | "latest"
  | "strict";

/** The treatment of a total whose facts cover less than the required share. */
export type CoverageShortfall =
  | "warn"
  | "withhold";

/** How a value was computed, as a document: enough to recompute it without this library. */
export interface Derivation {
  /** The tree; null when no fact could be used. */
  value?: DerivationNode;
  /** The facts without a place in the tree. */
  leftOut: DerivationNode[];
}

/** A fact at a leaf of a derivation. */
export interface DerivationFact {
  /** The id of the report. */
  report: string;
  /** The place in the report, as a JSON pointer. */
  path: string;
  /** The unit. */
  unit: UnitKey;
  /** Its first day; null for an open start. */
  start?: LocalDate;
  /** Its last day. */
  end: LocalDate;
  /** Its role. */
  role: DerivationRole;
  /** The other fact that it gave way to: report and place. */
  because?: string;
  /** All of it as a sentence. */
  says: BilingualText;
  /** The events by which its territory passed to others. */
  passed: DerivationSuccession[];
}

/** The factors of a bound of a balance, as a document. Numbers of any length are texts. */
export interface DerivationFactors {
  /** The divisor of the sum; null when it is 1. */
  divisor?: string;
  /** The factor of each input, in their order; an input with a negative one is subtracted. */
  inputs: string[];
}

/** One node of a derivation: an operation on the values of its inputs. */
export type DerivationNode = {
  /** The rules of the summarizability table that were applied. */
  rules?: BilingualText[];
  /** Nodes about the same things that are only compared with it. */
  against?: DerivationNode[];
} & (
  | { operation: "fact"; value: Count; fact: DerivationFact; inputs?: never }
  | { operation: "sum" | "bounds" | "share" | "choose"; value: Count; inputs: DerivationNode[]; fact?: never }
  | { operation: "estimate"; value: Count; inputs: DerivationNode[]; rounding: DerivationRounding[]; fact?: never }
  | { operation: "balance"; value: Count; inputs: DerivationNode[]; lower: DerivationFactors; upper?: DerivationFactors }
  | { operation: "refuse" | "withhold"; value?: never; inputs?: DerivationNode[]; fact?: never }
);

/** The operation that makes a value of the values of its inputs. Applying these few rules gives the same value again. */
export type DerivationOperation =
  | "fact"
  | "sum"
  | "bounds"
  | "share"
  | "estimate"
  | "choose"
  | "balance"
  | "refuse"
  | "withhold";

/** The role of a fact in a cell. */
export type DerivationRole =
  | "added"
  | "share"
  | "partly-replaced"
  | "replaced"
  | "cross-check"
  | "subtracted"
  | "lower-bound"
  | "upper-bound"
  | "estimated"
  | "stale"
  | "refused";

/** One level of rounding of an estimate: a whole number given out by weights. */
export interface DerivationRounding {
  /** The number shared out. */
  whole: Int64;
  /** The place of the part that the next level continues with, from 0. */
  index: number;
  /** The number that this part gets. */
  value: Int64;
  /** The weights, as whole numbers of any length. */
  weights: string[];
}

/** An event by which the territory of a fact passed to another unit. */
export interface DerivationSuccession {
  /** The unit before. */
  from: UnitKey;
  /** The unit since. */
  to: UnitKey;
  /** The first day since. */
  day: LocalDate;
  /** The title of the legal act, if known. */
  act?: string;
}

/** A drive (đợt thi đua) that figures or awards belong to, such as one for an anniversary. */
export interface Drive {
  /** The name. */
  name: string;
  /** The day whose anniversary it marks; null when it marks none. */
  origin?: LocalDate;
  /** Which anniversary: the years since. */
  years?: number;
  /** The kind of drive; null when the source does not state it. */
  kind?: DriveKind;
}

/** The kinds of drives. */
export type DriveKind =
  | "thematic"
  | "ad-hoc"
  | "peak-campaign";

/** An emulation cluster or block (cụm, khối thi đua) that a report covers: units that compete with each other. Its figures are those of its members, so they are never added to the members' own. If the members are unknown, they are some of the units within that of the report, and two such clusters may share some. */
export interface EmulationCluster {
  /** The name. */
  name: string;
  /** The members: two or more units, none inside another; empty when they are unknown. */
  members: UnitKey[];
}

/** How certain the value of a cell is. It does not reflect what was not reported: that is its coverage. */
export type Exactness =
  | "exact"
  | "bounded"
  | "estimated"
  | "refused"
  | "stale"
  | "missing";

/** A number that a report states for a measure (số liệu), with its parts (trong đó). Omitted values are those of the report. */
export type Figure = {
  /** The measure. */
  measure: MeasureId;
  /** The denominator, if the source gives one: 63 of 63 provinces. */
  outOf?: Count;
  /** The share in percent that the source states: of OutOf, or of the whole for a part; without these its base is unknown. It is checked, never added. */
  share?: Percentage;
  /** The target set for it (chỉ tiêu), if the source gives one. */
  target?: Count;
  /** The achievement that the source states for the target: a percentage reached, or the excess. */
  achieved?: TargetShare;
  /** The group of people it is limited to; null for all. */
  population?: Population;
  /** The unit, if it is not that of the report. */
  unit?: UnitKey;
  /** The body within the unit that it is limited to, if the gazetteer does not list that body, such as a school or a hamlet. By default that of the whole or of the report, unless this names a unit. */
  body?: string;
  /** The movement, if it is not that of the report. */
  movement?: MovementType;
  /** The drive it belongs to. */
  drive?: Drive;
  /** Parts of it that the source names; they are not added to it. */
  ofWhich?: Figure[];
  /** How the parts relate to the whole. */
  parts?: PartsKind;
} & (
  | { /** The value. */ value: Count; status?: "reported" }
  | { value?: never; status?: Exclude<FigureStatus, "reported"> }
) & (
  | { /** The period, if it is not that of the report. */ period?: ReportingPeriod; day?: never }
  | { /** The day of the figure, if it is not of a period. */ day: LocalDate; period?: never }
);

/** Whether a figure has a value. Zero is a value; missing and not applicable are not; an estimate is not a fact. */
export type FigureStatus =
  | "reported"
  | "missing"
  | "not-applicable"
  | "estimated"
  | "share-only";

/** The members of a finding in a document, in the order in which they are written. */
export interface Finding {
  /** The kind of finding, such as ANTQ1101. */
  code: string;
  /** The severity. */
  severity: FindingSeverity;
  /** The id of the report it is about; null when it is about several, or about none. */
  report?: string;
  /** The place in the document, as a JSON pointer. */
  path?: string;
  /** The place in the same document that it contradicts, as a JSON pointer. */
  against?: string;
  /** The finding as a sentence. */
  message: BilingualText;
  /** The values in the sentence. */
  values?: FindingValue[];
  /** The smallest change that would remove the finding, if known. */
  repair?: FindingRepair;
  /** The line and byte at which the place begins, in a finding of reading a document. */
  position?: TextPosition;
}

/** The smallest change that would remove a finding: one value at one place of the document. */
export interface FindingRepair {
  /** The place, as a JSON pointer. */
  path: string;
  /** The correct value, as the neutral text of its type: 33, 25@2025-07-01, 2431..|hơn 2.430. */
  value: string;
  /** The change in words, for a button, in both languages; null when unknown. */
  label?: BilingualText;
  /** The correct value in the document, as JSON without blanks: 33, "25@2025-07-01", {"lower":2431,"text":"hơn 2.430"}; null when unknown. */
  json?: unknown;
}

/** The severity of a finding. */
export type FindingSeverity =
  | "information"
  | "warning"
  | "error";

/** A value in the sentence. */
export interface FindingValue {
  /** Its name. */
  name: string;
  /** Its Vietnamese text. */
  vi: string;
  /** Its English text. */
  en: string;
}

/** One edge of an event. */
export interface GazetteerEvent {
  /** The first day of the successor. */
  day: LocalDate;
  /** The succeeding unit. */
  successor: UnitKey;
  /** The preceding unit. */
  predecessor: UnitKey;
  /** The kind of event. */
  kind: UnitEventKind;
  /** The share of the predecessor's land that was transferred along the edge. */
  ground: TerritoryShare;
  /** The share of its people. */
  people: TerritoryShare;
  /** The id of the act, if known. */
  act?: string;
  /** The confidence in the edge. */
  confidence: Confidence;
  /** The transferred part, in the words of the act, if known. */
  part?: string;
  /** The earliest day on which it may have happened; null when the day is certain. */
  notBefore?: LocalDate;
}

/** The first day from which all units of a level are known. */
export interface GazetteerLevel {
  /** The level. */
  level: OrganisationLevel;
  /** The first day from which all units of the level are in the gazetteer. */
  knownFrom: LocalDate;
  /** The last day whose events are in the gazetteer; null when it is not given. */
  knownTo?: LocalDate;
}

/** A known error in lists in circulation. */
export interface GazetteerSourceError {
  /** The code as printed in the source; null when the error is about no code. */
  code?: string;
  /** The correct code, if the code is wrong. */
  right?: string;
  /** The source. */
  source: string;
  /** The error as a sentence. */
  reason: BilingualText;
}

/** A name, kind and parent of a unit; the first state begins with the unit and has no day of its own. */
export interface GazetteerState {
  /** The first day of a later state. */
  from?: LocalDate;
  /** The Vietnamese name, without the kind. */
  name: string;
  /** The English name, if different. */
  nameEn?: string;
  /** The kind of unit. */
  kind: UnitKind;
  /** The parent unit; null for a ministry. */
  parent?: UnitKey;
  /** The id of the act that established the state, if known. */
  act?: string;
  /** The confidence in the state. */
  confidence: Confidence;
  /** The earliest day on which the state may have begun; null when its day is certain. */
  notBefore?: LocalDate;
}

/** One life of a unit. */
export interface GazetteerUnit {
  /** The identity; it is never changed. */
  key: UnitKey;
  /** The first day of the life; null when it began before the gazetteer. */
  validFrom?: LocalDate;
  /** The last day of the life; null while it continues. */
  validTo?: LocalDate;
  /** The names, kinds and parents, earliest first. */
  states: GazetteerState[];
  /** Other spellings and names in use. */
  aliases?: string[];
}

/** Who confers an award: an office and, if the report names it, the body that it belongs to. */
export interface Issuer {
  /** The office. */
  office: IssuingOffice;
  /** The body, such as the department V05@2018-08-07. */
  unit?: UnitKey;
}

/** The offices that confer awards. Presenting or proposing an award does not make an office its issuer. */
export type IssuingOffice =
  | "state-president"
  | "government"
  | "prime-minister"
  | "minister"
  | "department-director"
  | "provincial-chair"
  | "provincial-police-director"
  | "provincial-department-director"
  | "district-chair"
  | "district-police-chief"
  | "commune-chair"
  | "general-department-director"
  | "enterprise-director"
  | "cooperative-director"
  | "enterprise-board-chair"
  | "central-front-committee"
  | "central-mass-organisation"
  | "mobile-police-commander"
  | (string & {});

/** A legal act (văn bản) that the reference data cite. */
export interface LegalAct {
  /** Its number, such as 202/2025/QH15, or an identifier of this library if it has none. */
  id: string;
  /** Its Vietnamese title. */
  title: string;
  /** The day of adoption, if known. */
  adopted?: LocalDate;
  /** The first day in force, if known. */
  inForce?: LocalDate;
}

/** How many units of a level have reported the total: the same numbers for reports and for columns. */
export interface LevelCoverage {
  /** The level; in columns that of the rows. */
  level: OrganisationLevel;
  /** How many units are expected to report: those that were valid in the period, have territory of the total's unit, and to which the measure applies. */
  expected: number;
  /** How many have reported all of it: for a flow, on all of their days; for a stock, a figure that is used. */
  reported: number;
  /** How many have reported a part of it. */
  inPart: number;
  /** How many the measure does not apply to. */
  notApplicable: number;
  /** The time that the expected units could report, summed over them: in days for reports, in periods of the rows for columns; null when time is not counted, as for stocks and awards of reports. */
  expectedTime?: Int64;
  /** How much of that time they have reported; null when the expected time is. */
  reportedTime?: Int64;
}

/** A day of the civil calendar, of the years 0001 to 9998. */
export type LocalDate = Brand<string, "LocalDate">;

/** Whether a text has the form of a LocalDate. */
export declare function isLocalDate(text: unknown): text is LocalDate;

/** A measure, of the library or of an application. */
export type MeasureId = Brand<string, "MeasureId">;

/** Whether a text has the form of a MeasureId. */
export declare function isMeasureId(text: unknown): text is MeasureId;

/** The movements (phong trào) that reports are about. One conference may be of two of them. */
export type MovementType =
  | "all-people-protect-national-security"
  | "for-national-security"
  | "national-emulation"
  | "thematic-drive"
  | "national-security-festival"
  | "coordination-programme"
  | "recognition-round"
  | (string & {});

/** The levels of the organisation (cấp). */
export type OrganisationLevel =
  | "ministry"
  | "department"
  | "province"
  | "district"
  | "commune";

/** The last figure reported for exactly the territory of a stock, as a document. */
export interface OwnFigure {
  /** The figure. */
  value: Count;
  /** The day of the figure. */
  day: LocalDate;
  /** Report and place. */
  source: string;
}

/** How the parts that a source names relate to the whole. */
export type PartsKind =
  | "some"
  | "open"
  | "complete";

/** A share in percent, with the decimals that the source states. */
export type Percentage = Brand<string, "Percentage">;

/** Whether a text has the form of a Percentage. */
export declare function isPercentage(text: unknown): text is Percentage;

/** The kinds of reporting periods. */
export type PeriodKind =
  | "year"
  | "half"
  | "quarter"
  | "nine-months"
  | "month"
  | "phase"
  | "span";

/** A group of people that a figure is limited to. */
export type Population = Brand<string, "Population">;

/** Whether a text has the form of a Population. */
export declare function isPopulation(text: unknown): text is Population;

/** Whether recipients are of the People's Public Security forces (Công an nhân dân). */
export type RecipientForce =
  | "inside"
  | "outside";

/** The kinds of recipients of awards. */
export type RecipientKind =
  | "collectives"
  | "individuals"
  | "households";

/** The number of recipients of an award: by kind, and a remainder that the source does not split, with its possible kinds. */
export interface Recipients {
  /** How many collectives; null when not reported. */
  collectives?: Count;
  /** How many individuals; null when not reported. */
  individuals?: Count;
  /** How many households; null when not reported. */
  households?: Count;
  /** Those that the source does not split; null when all are split. */
  unsplit?: UnsplitRecipients;
}

/** Something that a source mentions without a number or without one issuer: kept, never counted. */
export interface Remark {
  /** The text. */
  text: string;
  /** The movement, if it is not that of the report. */
  movement?: MovementType;
}

/** A reference to a report by id and revision. */
export interface ReportReference {
  /** The id. */
  id: string;
  /** The revision; null for all of them. */
  revision?: number;
}

/** The source of a report's facts. */
export interface ReportSource {
  /** The title of the source. */
  title: string;
  /** Its day; when only the month is known, that of the event it describes. */
  date: LocalDate;
}

/** A period: a year or a part of one, also of another calendar by its id; whole years; days, with an open start where the first is not known; a phase with what it is called. */
export type ReportingPeriod = Brand<string, "ReportingPeriod">;

/** Whether a text has the form of a ReportingPeriod. */
export declare function isReportingPeriod(text: unknown): text is ReportingPeriod;

/** One cell of a roll-up as a document: a total of a unit, a measure and a category. */
export type RollUpCell = {
  /** The unit, or the first of the group. */
  unit: UnitKey;
  /** The level of the unit. */
  level: OrganisationLevel;
  /** The measure. */
  measure: MeasureId;
  /** The period, if it differs from the first one of the document. */
  period?: ReportingPeriod;
  /** The category; members left out mean all. */
  category: CellCategory;
  /** The total in words, if the document includes it. */
  words?: BilingualText;
  /** Which units have reported. */
  coverage: CellCoverage;
  /** The age of the oldest figure of a stock, in days before the end of the period. */
  ageInDays?: number;
  /** For a stock, the unit's own last figure if that is not the value. */
  lastOwnFigure?: OwnFigure;
  /** How many more facts are used than the document lists; null for none. */
  moreSources?: number;
  /** How many more findings the cell has than it lists; null for none. */
  moreFindings?: number;
  /** How the value was computed, if the document includes it. */
  derivation?: Derivation;
  /** The units of the group; null when the total is of one unit. */
  group?: UnitKey[];
  /** Which of the sources of the document are used. */
  sources?: ([number, number])[];
  /** In the document of a single cell: the facts used, as report and place. */
  facts?: string[];
  /** The places of the cell's own findings among those of the document; null for none. */
  findings?: number[];
} & (
  | { status: "complete" | "partial" | "derived"; exactness: "exact"; /** The total. */ value: Int64 }
  | { status: "bounded"; exactness: "bounded"; /** The bounds of the total. */ value: Count }
  | { status: "estimated"; exactness: "estimated"; /** The bounds, and the estimate as nominal value. */ value: Count }
  | { status: "stale"; exactness: "stale"; value?: Count }
  | { status: "missing"; exactness: "missing"; value?: never }
  | { status: "refused"; exactness: Exclude<Exactness, "exact" | "bounded" | "estimated" | "stale" | "missing">; value?: never }
);

/** The options of a roll-up, as a document. */
export interface RollUpSettings {
  /** The only movement whose facts count; null for all. */
  movement?: MovementType;
  /** Which facts are added when one contains the others. */
  cover: CoverPolicy;
  /** Whether the levels between the ministry and the requested one have totals too. */
  withLevelsAbove: boolean;
  /** The only unit whose totals are listed, with those of the units in it; null for all. */
  within?: UnitKey;
  /** Whether figures of wider units are shared out by weights of the caller. */
  hasWeights: boolean;
  /** Whether facts are combined by another summarizability table than that of the library. */
  hasOwnTable: boolean;
  /** The maximum age of a stock in days; null for no limit but that of its measure. */
  ageLimitInDays?: number;
  /** The required coverage of a total; null for none. */
  minimumCoverage?: Percentage;
  /** The treatment of a total below it; null when there is none. */
  shortfall?: CoverageShortfall;
  /** The axes of category that have cells. */
  by: CategoryAxis[];
}

/** A total that a source states, such as in its title, of items that it also lists. It is checked, never added. */
export interface StatedTotal {
  /** The measure; award-instances for awards. */
  measure: MeasureId;
  /** The total. */
  value: Count;
  /** The form of award it is limited to; null for all. */
  form?: AwardForm;
  /** Whether the list of the source is open ("…"): the total is then at least its sum. */
  open?: boolean;
  /** The kind of recipients that a total of awards is limited to; null for all. */
  recipient?: RecipientKind;
  /** The office that a total of awards is limited to; null for all. */
  office?: IssuingOffice;
  /** The type of commendation that a total of awards is limited to; null for all. */
  type?: CommendationType;
}

/** What is said of a target: the share of it that was reached, or with a sign by how much it was exceeded or missed. */
export type TargetShare = Brand<string, "TargetShare">;

/** Whether a text has the form of a TargetShare. */
export declare function isTargetShare(text: unknown): text is TargetShare;

/** The behaviour of a measure over territories. */
export type TerritoryBehaviour =
  | "adds"
  | "distinct"
  | "shared"
  | "none";

/** The share of a unit's land, or of its people, that was transferred along an edge. */
export type TerritoryShare =
  | "none"
  | "possible"
  | "some"
  | "not-stated"
  | "all";

/** A position in the text of a document, counted from 1. */
export interface TextPosition {
  /** The line. */
  line: number;
  /** The byte in the line: a Vietnamese letter has two or three. */
  byte: number;
}

/** The behaviour of a measure over time. */
export type TimeBehaviour =
  | "flow"
  | "stock"
  | "distinct"
  | "none";

/** The kinds of events of a unit. */
export type UnitEventKind =
  | "continue"
  | "merge"
  | "split"
  | "transfer"
  | "rename"
  | "retype"
  | "recode";

/** One legal life of a unit: its code, an at sign, and the day that tells it from others under the same code. */
export type UnitKey = Brand<string, "UnitKey">;

/** Whether a text has the form of a UnitKey. */
export declare function isUnitKey(text: unknown): text is UnitKey;

/** The kinds of units; a unit may change its kind and remain the same unit. */
export type UnitKind =
  | "ministry"
  | "department"
  | "province"
  | "central-city"
  | "central-special-zone"
  | "rural-district"
  | "urban-district"
  | "town"
  | "provincial-city"
  | "commune"
  | "ward"
  | "township"
  | "special-zone";

/** Recipients that a source counts together, such as 15 tập thể, cá nhân. */
export interface UnsplitRecipients {
  /** How many together. */
  count: Count;
  /** The kinds that they may be of, in the order of the enumeration. */
  kinds: RecipientKind[];
}
