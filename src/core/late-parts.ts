/** What few sessions need and what is large: reading mails, making letters HTML, templates, tables. Bundles hold it in a file of its own. */
export { formatLetter } from './mail/export/formats.ts';
export { readMail } from './mail/read.ts';
export { createCatalog } from './replies/catalog.ts';
export { readCsv, toCsv } from './tracker/csv.ts';
