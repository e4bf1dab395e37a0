import * as spec from 'discord-api-spec/zod';
import { type core, safeParse } from 'zod/mini';

type Schema = core.$ZodType;

/** A body of JSON. */
export type Json = unknown;

const callbacks: Readonly<Record<number, Schema>> = {
  4: spec.CreateMessageInteractionCallbackRequestSchema,
  5: spec.CreateMessageInteractionCallbackRequestSchema,
  6: spec.UpdateMessageInteractionCallbackRequestSchema,
  7: spec.UpdateMessageInteractionCallbackRequestSchema,
  8: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  9: spec.ModalInteractionCallbackRequestSchema,
};

/** What Discord's own description of its API says against a message, an edit, a callback or commands. */
export const against = {
  message: (body: Json) => faults(spec.MessageCreateRequestSchema, body),
  followUp: (body: Json) => faults(spec.IncomingWebhookRequestPartialSchema, body),
  edit: (body: Json) => faults(spec.IncomingWebhookUpdateRequestPartialSchema, body),
  callback: (body: { readonly type: number }) => {
    const schema = callbacks[body.type];
    return schema ? faults(schema, body) : [`callback type ${body.type}`];
  },
  commands: (body: readonly Json[]) => body.flatMap((one) => faults(spec.ApplicationCommandUpdateRequestSchema, one)),
} as const;

// discord.js sends these with every message, in places where Discord does not know them
const LIBRARY_KEYS: ReadonlySet<string> = new Set(['tts', 'enforce_nonce']);

function faults(schema: Schema, value: Json): string[] {
  const parsed = safeParse(schema, value);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return unknownKeys(schema, value, '');
}

/** Keys that the schema does not name: the schemas are open, Discord's answers to such bodies are not to be relied on. */
function unknownKeys(schema: Schema, value: Json, path: string): string[] {
  if (value === null || typeof value !== 'object') return [];
  const { def } = schema._zod as unknown as { readonly def: Definition };
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return unknownKeys(def.innerType, value, path);
    case 'lazy':
      return unknownKeys(def.getter(), value, path);
    case 'array':
      return Array.isArray(value) ? value.flatMap((one, at) => unknownKeys(def.element, one, `${path}.${at}`)) : [];
    case 'union': {
      const matching = def.options.filter((option) => safeParse(option, value).success);
      const unknown = matching.map((option) => unknownKeys(option, value, path));
      return unknown.find((keys) => keys.length === 0) ?? unknown[0] ?? [];
    }
    case 'object':
      return Object.entries(value).flatMap(([key, inner]) => {
        const known = def.shape[key];
        if (!known && LIBRARY_KEYS.has(key)) return [];
        return known ? unknownKeys(known, inner, `${path}.${key}`) : [`${path}.${key}: unknown key`];
      });
    default:
      return [];
  }
}

type Definition =
  | { readonly type: 'optional' | 'nullable'; readonly innerType: Schema }
  | { readonly type: 'lazy'; getter(): Schema }
  | { readonly type: 'array'; readonly element: Schema }
  | { readonly type: 'union'; readonly options: readonly Schema[] }
  | { readonly type: 'object'; readonly shape: Readonly<Record<string, Schema>> }
  | { readonly type: 'string' };
