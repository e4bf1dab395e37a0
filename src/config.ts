import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { type Language, languageOfLocale } from './language/language.ts';

/** The project's people, synonyms and word lists, as a path from where the program was started. */
export const DATA_FOLDER = relative('', fileURLToPath(new URL('../data', import.meta.url))) || '.';

const snowflake = z.string().regex(/^\d{17,20}$/, 'is not a Discord id: 17 to 20 digits');

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'];
const HIGHEST_PORT = 65_535;

const environment = z.object({
  DISCORD_TOKEN: z.string().regex(/^\S+$/, 'holds white space: copy it again from the developer portal').optional(),
  DISCORD_API_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  ADMIN_GUILD_IDS: z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(snowflake))
    .default([]),
  DEV_GUILD_ID: snowflake.optional(),
  ARTICLES_DIR: z.string().default(join(DATA_FOLDER, 'articles')),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: ({ input }) => `must be one of ${LOG_LEVELS.join(', ')}, not "${input}"` })
    .optional(),
  HEALTH_PORT: z
    .string()
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= HIGHEST_PORT, {
      error: ({ input }) => `must be a whole number from 0 to ${HIGHEST_PORT}, not "${input}"`,
    })
    .transform(Number)
    .optional(),
  NODE_ENV: z.string().optional(),
  LC_ALL: z.string().optional(),
  LC_MESSAGES: z.string().optional(),
  LANG: z.string().default(''),
  NO_COLOR: z.string().optional(),
  XDG_CACHE_HOME: z.string().default(join(homedir(), '.cache')),
});

/** What the environment says; read once, at start. */
export interface Config {
  /** Without a token the program is a console. */
  readonly token: string | undefined;
  /** Discord's REST base without the version, for REST proxies and tests. */
  readonly apiUrl: string | undefined;
  readonly adminGuildIds: readonly string[];
  readonly devGuildId: string | undefined;
  readonly articlesFolder: string;
  /** Where /healthz, /readyz and /metrics are served, if anywhere. */
  readonly healthPort: number | undefined;
  readonly logLevel: string | undefined;
  readonly production: boolean;
  /** What whoever sits at the console reads, by the locale of the system. */
  readonly language: Language;
  /** Whether a terminal may be coloured. */
  readonly colour: boolean;
  /** Where the console writes pictures. */
  readonly cacheFolder: string;
}

/** The environment cannot be used; the message names every variable that is wrong. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Reads `.env` and the environment; throws one ConfigError that names all that is wrong. An empty variable counts as absent. */
export function readConfig(variables: NodeJS.ProcessEnv = loadEnvironment()): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
    throw new ConfigError(`Please mend the configuration (.env.example explains it): ${wrong.join('; ')}.`);
  }
  const values = parsed.data;
  return {
    token: values.DISCORD_TOKEN,
    apiUrl: values.DISCORD_API_URL?.replace(/\/+$/, ''),
    adminGuildIds: values.ADMIN_GUILD_IDS,
    devGuildId: values.DEV_GUILD_ID,
    articlesFolder: values.ARTICLES_DIR,
    healthPort: values.HEALTH_PORT,
    logLevel: values.LOG_LEVEL,
    production: values.NODE_ENV === 'production',
    language: languageOfLocale(values.LC_ALL ?? values.LC_MESSAGES ?? values.LANG),
    colour: values.NO_COLOR === undefined,
    // in the system's temporary folder a name known beforehand could be somebody else's link
    cacheFolder: join(values.XDG_CACHE_HOME, 'summit-bot'),
  };
}

function loadEnvironment(): NodeJS.ProcessEnv {
  readDotenv({ quiet: true });
  return process.env;
}
