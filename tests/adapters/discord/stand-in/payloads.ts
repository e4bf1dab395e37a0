import type { SentAttachment } from './attachments.ts';
import type { Component } from './rules.ts';

/** The bot and its application: Discord gives both one id. */
export const BOT_ID = '100000000000000001';
export const MANAGE_GUILD = 1n << 5n;
const SEND_MESSAGES = 1n << 11n;

/** Who does something, and where: a server unless `guildId` is null. */
export interface Place {
  readonly guildId?: string | null;
  readonly userId?: string;
  readonly permissions?: bigint;
  /** 0 server, 1 direct messages with the bot, 2 a private channel of others. */
  readonly context?: 0 | 1 | 2;
  /** For whom the bot was installed; where nothing is said, for the server in it and for the person elsewhere. */
  readonly installedFor?: 'server' | 'person';
  /** The language of the person's Discord, such as "ko". */
  readonly locale?: string;
}

/** A form that the bot showed. */
export interface Form {
  readonly custom_id?: string;
  readonly title?: string;
  readonly components?: readonly Component[];
}

/** A message as Discord would describe it to the bot. */
export interface MessagePayload {
  readonly id: string;
  readonly channel_id: string;
  readonly flags: number;
  readonly components: readonly Component[];
  readonly [key: string]: unknown;
}

export const GUILD_ID = '200000000000000001';
const CHANNEL_ID = '300000000000000001';
const DIRECT_CHANNEL_ID = '300000000000000002';
export const USER_ID = '400000000000000001';

let last = 900_000_000_000_000_000n;

/** A new id. */
export function snowflake(): string {
  last += 1n;
  return String(last);
}

/** A person's account, or the bot's own. */
export function user(id: string, bot = false) {
  return { id, username: `user${id.slice(-4)}`, discriminator: '0', global_name: null, avatar: null, bot };
}

/** What all interactions share: where it happened and who did it. */
export function interactionBase({
  guildId = GUILD_ID,
  userId = USER_ID,
  permissions = SEND_MESSAGES,
  context,
  locale = 'en-US',
  installedFor,
}: Place) {
  const inGuild = guildId !== null;
  const forServer = installedFor === undefined ? inGuild : installedFor === 'server';
  const channelId = inGuild ? CHANNEL_ID : DIRECT_CHANNEL_ID;
  return {
    id: snowflake(),
    application_id: BOT_ID,
    token: `interaction-token-${snowflake()}`,
    version: 1,
    locale,
    app_permissions: '2147483647',
    entitlements: [],
    attachment_size_limit: 10_485_760,
    // in direct messages, a server's installation has no server of its own
    authorizing_integration_owners: forServer ? { 0: guildId ?? '0' } : { 1: userId },
    context: context ?? (inGuild ? 0 : 1),
    channel_id: channelId,
    channel: inGuild ? { id: channelId, type: 0, guild_id: guildId } : { id: channelId, type: context === 2 ? 3 : 1 },
    ...(inGuild
      ? {
          guild_id: guildId,
          guild_locale: 'en-US',
          guild: { id: guildId, locale: 'en-US', features: [] },
          member: {
            user: user(userId),
            roles: [],
            joined_at: '2024-01-01T00:00:00.000000+00:00',
            deaf: false,
            mute: false,
            flags: 0,
            permissions: String(permissions),
          },
        }
      : { user: user(userId) }),
  };
}

const OPTION_TYPES = { string: 3, number: 4, boolean: 5, object: 11 } as const;

export type OptionValues = Readonly<Record<string, string | number | boolean | SentAttachment>>;

/** The part of an interaction that names a command, one word or two, and its options; `focused` is being typed. */
export function commandPart(command: string, values: OptionValues, focused?: string) {
  const [name, sub] = command.split(' ');
  const options = Object.entries(values).map(([option, value]) => ({
    name: option,
    type: OPTION_TYPES[typeof value as keyof typeof OPTION_TYPES],
    value: typeof value === 'object' ? value.id : value,
    ...(option === focused ? { focused: true } : {}),
  }));
  const attached = Object.values(values).filter((value) => typeof value === 'object');
  return {
    id: snowflake(),
    name,
    type: 1,
    options: sub ? [{ name: sub, type: 1, options }] : options,
    ...(attached.length > 0
      ? { resolved: { attachments: Object.fromEntries(attached.map((one) => [one.id, one])) } }
      : {}),
  };
}

/** The part of an interaction that names an entry in the menu of somebody's message. */
export function menuPart(entry: string, content: string) {
  const message = directMessage(content, '400000000000000008');
  return {
    id: snowflake(),
    name: entry,
    type: 3,
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
  };
}

/** The part of an interaction that a form sends: its fields with what was written into each, as a person could. */
export function formPart(form: Form, values: Readonly<Record<string, string>>) {
  const components = (form.components ?? []).map(({ component }, at) => {
    const { type, custom_id: id = '', required = true, max_length: most = 4000 } = component ?? { type: 0 };
    const value = values[id] ?? '';
    if (value.length > most || (required && value === '')) throw new Error(`Discord does not let ${id} be sent so`);
    return { type: 18, id: 2 * at + 1, component: { type, id: 2 * at + 2, custom_id: id, value } };
  });
  return { custom_id: form.custom_id, components };
}

/** A message that the bot sent, as the channel shows it. */
export function botMessage(
  sent: { readonly components?: readonly Component[]; readonly flags?: number; readonly content?: string | null },
  channelId: string,
  askedBy?: string,
): MessagePayload {
  return {
    id: snowflake(),
    channel_id: channelId,
    type: 0,
    author: user(BOT_ID, true),
    content: sent.content ?? '',
    components: sent.components ?? [],
    flags: sent.flags ?? 0,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    ...(askedBy
      ? {
          interaction_metadata: {
            id: snowflake(),
            type: 2,
            user: user(askedBy),
            authorizing_integration_owners: {},
          },
        }
      : {}),
  };
}

/** A message that a person writes to the bot. */
export function directMessage(content: string, userId = USER_ID, bot = false) {
  const message = botMessage({ content }, DIRECT_CHANNEL_ID);
  return { ...message, author: user(userId, bot), channel_type: 1 };
}
