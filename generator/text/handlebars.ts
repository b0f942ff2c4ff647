import { createRequire } from 'node:module';
import type HandlebarsTypes from 'handlebars';

/** Handlebars in one file: the package's own entry is forty, and a library for source maps. */
export const Handlebars = createRequire(import.meta.url)('handlebars/dist/handlebars.js') as typeof HandlebarsTypes;
