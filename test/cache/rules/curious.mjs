import { existsSync } from 'node:fs';
import { rule } from './rule.mjs';

export default () => ({ id: 'own', rules: { oas3: { quiet: existsSync('/') ? rule : rule } } });
