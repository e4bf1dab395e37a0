import { spawn } from 'node:child_process';

/** What a program said until it ended. */
export interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs one of the project's scripts as a user would, with `input` piped in, and waits for its end. */
export async function run(
  script: string,
  args: readonly string[] = [],
  input = '',
  env: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output, errors };
}
