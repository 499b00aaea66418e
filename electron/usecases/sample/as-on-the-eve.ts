import type { AfterTheMeeting, Decision } from '#electron/usecases/sample/after-the-meeting';

type Json = string | number | boolean | null | Json[] | JsonObject;
interface JsonObject {
  [member: string]: Json;
}

/** The reference as read from its files: lists of records by name. */
export type ReferenceFiles = Readonly<Record<string, unknown>>;

/**
 * The reference as it stood on the eve of the meeting: every decision carried out, records of the day left out, sources
 * that tell the later story gone from lists and references. A decision whose text the reference does not have, or has
 * twice, is a bug of the data and throws.
 */
export function asOnTheEve(files: ReferenceFiles, after: AfterTheMeeting): ReferenceFiles {
  const eve = structuredClone(files) as JsonObject;
  const records = recordsById(eve);
  for (const decision of after.decisions) {
    const record = records.get(decision.record);
    if (record === undefined) throw new Error(`No record ${decision.record} in the reference`);
    record[decision.field] = decided(record, decision);
  }
  const gone = new Set([...after.keptBackSources.ids, ...after.leftOutRecords.map(({ id }) => id)]);
  return withoutResults(without(eve, gone) as JsonObject, after);
}

function recordsById(files: JsonObject): ReadonlyMap<string, JsonObject> {
  const records = Object.values(files).flatMap((list) => (Array.isArray(list) ? list : []));
  return new Map(records.filter(isObject).map((record) => [idOf(record), record]));
}

function decided(record: JsonObject, decision: Decision): Json {
  const value = record[decision.field] ?? null;
  if (Array.isArray(value) && value.some(isObject)) return decidedList(value, decision);
  if (isObject(value) && holds(value, decision.text)) return merged(value, decision);
  return decidedValue(record, value, decision);
}

function decidedList(list: readonly Json[], decision: Decision): Json {
  const found = list.filter((element) => isObject(element) && holds(element, decision.text));
  if (found.length !== 1) throw mismatch(decision);
  return list.flatMap((element) => {
    if (element !== found[0] || !isObject(element)) return [element];
    return decision.loaded === undefined ? [] : [merged(element, decision)];
  });
}

function decidedValue(record: JsonObject, value: Json, decision: Decision): Json {
  const there = Array.isArray(value) ? value.includes(decision.text) : value === decision.text;
  if (!there) throw mismatch(decision);
  if (decision.loaded === undefined) return null;
  if (decision.loaded.illustrative === true) {
    const marked = record.illustrativeFields;
    record.illustrativeFields = [...(Array.isArray(marked) ? marked : []), decision.field];
  }
  return decision.loaded.text ?? value;
}

function merged(element: JsonObject, decision: Decision): JsonObject {
  return { ...element, ...decision.loaded };
}

function without(value: Json, gone: ReadonlySet<string>): Json {
  if (Array.isArray(value))
    return value.filter((one) => !gone.has(idOf(one))).map((one) => without(one, gone));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, without(one, gone)]));
}

function withoutResults(files: JsonObject, after: AfterTheMeeting): JsonObject {
  const announced = new Set(after.toBeAnnounced.ids);
  const results = new Set(after.resultSources.ids);
  const lists = Object.entries(files).map(([name, list]) => {
    const records = Array.isArray(list) ? list : [];
    return [
      name,
      records.map((record) => (announced.has(idOf(record)) ? record : earlierOnly(record, results))),
    ];
  });
  return Object.fromEntries(lists) as JsonObject;
}

/** Keeps the sources of before; those that report the result only behind a fact that nothing earlier carries. */
function earlierOnly(value: Json, results: ReadonlySet<string>): Json {
  if (Array.isArray(value)) return value.map((one) => earlierOnly(one, results));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, member]) => {
    if (!/sourceIds$/i.test(name) || !Array.isArray(member)) return [name, earlierOnly(member, results)];
    const earlier = member.filter((id) => !results.has(idOf(id)));
    return [name, earlier.length > 0 || value.illustrative === true ? earlier : member];
  });
  return Object.fromEntries(members) as JsonObject;
}

function idOf(value: Json): string {
  if (typeof value === 'string') return value;
  return isObject(value) && typeof value.id === 'string' ? value.id : '';
}

function holds(element: JsonObject, text: string): boolean {
  return Object.values(element).includes(text);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mismatch(decision: Decision): Error {
  return new Error(
    `The reference does not have this text in ${decision.record}.${decision.field}: ${decision.text}`,
  );
}
