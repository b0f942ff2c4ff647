import type { File } from '../../file.ts';
import type { Api } from '../../model/api.ts';
import { json } from '../../text/escape.ts';
import { loadTemplate } from '../../text/template.ts';
import { licenseText } from './license.ts';
import { packageJson } from './manifest.ts';
import { readmeView, type ReadmeView } from './readme.ts';

const renderReadme = loadTemplate<ReadmeView>('emit/package/README.md.hbs');

/** Everything that makes the output folder a package: manifest, readme, licence and the description itself. */
export const emitPackage = (api: Api): readonly File[] => [
  { path: 'package.json', text: json(packageJson(api)).text },
  { path: 'README.md', text: renderReadme(readmeView(api)) },
  { path: 'LICENSE', text: licenseText(api.package) },
  { path: 'openapi.json', text: json(api.bundled).text },
];
