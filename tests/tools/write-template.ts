import { writeFileSync } from 'node:fs';
import { builtInTemplate } from '#electron/documents/template/built-in-template';

/** `npm run template`: writes the look that is built in as the template that ministries start from. */
writeFileSync('resources/templates/house-style.docx', await builtInTemplate());
