/** `npm run get-validator`: fetches Microsoft's validator for Office files, with which the tests check every pack. */
import { fetchOfficeValidator, officeValidator, officeValidatorHindrance } from './office-validator.mjs';

if (officeValidatorHindrance !== null) fetchOfficeValidator();
process.stdout.write(`The validator is at ${officeValidator}\n`);
