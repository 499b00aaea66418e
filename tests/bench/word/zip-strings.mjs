/** The floor: zips the parts of a Word file, kept as strings by name in a JSON file: `zip-strings.mjs PARTS TARGET`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const [parts = '', target = ''] = process.argv.slice(2);
const strings = /** @type {Record<string, string>} */ (JSON.parse(readFileSync(parts, 'utf8')));
const files = Object.fromEntries(Object.entries(strings).map(([name, text]) => [name, strToU8(text)]));
writeFileSync(target, zipSync(files));
