// Runs the tool as a person does: the one jar, with java.

import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The folder of the whole project. */
export const project = fileURLToPath(new URL('../../../../', import.meta.url));

/** Runs the tool in the project's folder and returns what it printed; throws if it exits with a number. */
export async function pedagogy(...words) {
  const { stdout } = await promisify(execFile)('java', ['-jar', jar(), ...words], { cwd: project });
  return stdout;
}

function jar() {
  const target = join(project, 'examples', 'workbench', 'target');
  const built = readdirSync(target).filter((name) => name.endsWith('-all.jar'));
  if (built.length !== 1) {
    throw new Error(`${target} has ${built.length} jars that run alone, not 1: run ./mvnw verify`);
  }
  return join(target, built[0]);
}
