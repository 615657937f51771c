import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { command, Plain, root } from '../process.ts';
import { keepDetails } from './keep-details.ts';

/** `npm run detail`: makes the detail files of the briefs in geo/ that have none, or one for other places. */
await command(async () => {
  const files = await readdir(join(root, 'geo'), { recursive: true });
  const briefs = files.filter((file) => file.endsWith('.geojson')).map((file) => join('geo', file));
  const told = await keepDetails(root, briefs);
  if (told.length > 0) throw new Plain(told.join('\n'));
});
