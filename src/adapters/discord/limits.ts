import { ComponentType } from 'discord.js';
import type { MessageBody } from './message.ts';

/** What Discord takes in one message of components; characters are counted as UTF-16 units, never too few. */
export const MESSAGE_LIMITS = {
  /** All texts together. */
  characters: 4000,
  /** All texts together in UTF-8: messages in Korean and Japanese were seen refused above 10,170. */
  bytes: 10_000,
  /** Nested ones counted. */
  components: 40,
  buttonsInRow: 5,
  label: 80,
  customId: 100,
  address: 512,
  pictureBytes: 10_000_000,
  pictureDescription: 1024,
} as const;

/** What Discord takes in a form, and how much of it we ask for in a line. */
export const FORM_LIMITS = { title: 45, label: 45, description: 100, line: 300, text: 4000 } as const;

/** What Discord takes while an option is typed. */
export const AUTOCOMPLETE_LIMITS = { choices: 25, characters: 100 } as const;

/** The message itself when Discord will take it; otherwise throws a RangeError that names every limit broken. */
export function withinLimits(message: MessageBody): MessageBody {
  const broken = brokenLimits(message);
  if (broken.length > 0) throw new RangeError(`Discord would refuse this message: ${broken.join('; ')}`);
  return message;
}

/** How much a text takes of the message's room: characters and bytes. */
export function sizeOf(text: string): { readonly characters: number; readonly bytes: number } {
  return { characters: text.length, bytes: Buffer.byteLength(text) };
}

function brokenLimits({ components: [container], files }: MessageBody): string[] {
  const sections = container.components.flatMap((part) => (part.type === ComponentType.Section ? [part] : []));
  const texts = [...container.components, ...sections.flatMap(({ components }) => components)].flatMap((part) =>
    part.type === ComponentType.TextDisplay ? [part.content] : [],
  );
  const links = sections.flatMap(({ accessory }) => ('url' in accessory ? [accessory.url] : []));
  const rows = container.components.flatMap((part) => (part.type === ComponentType.ActionRow ? [part.components] : []));
  const buttons = rows.flat();
  const pictures = container.components.flatMap((part) => (part.type === ComponentType.MediaGallery ? part.items : []));
  const { characters, bytes } = sizeOf(texts.join(''));
  const checks: readonly (readonly [boolean, string])[] = [
    [texts.length === 0, 'it says nothing'],
    [texts.some((text) => text.trim() === ''), 'a text is blank'],
    [characters > MESSAGE_LIMITS.characters, `${characters} characters`],
    [bytes > MESSAGE_LIMITS.bytes, `${bytes} bytes`],
    [
      1 + container.components.length + 2 * sections.length + buttons.length > MESSAGE_LIMITS.components,
      'too many components',
    ],
    [
      links.some((url) => !/^https?:/.test(url) || url.length > MESSAGE_LIMITS.address),
      'an address of another kind or too long',
    ],
    [rows.some((row) => row.length === 0 || row.length > MESSAGE_LIMITS.buttonsInRow), 'a row of too many buttons'],
    [buttons.some(({ label }) => !label?.trim() || label.length > MESSAGE_LIMITS.label), 'a label too short or long'],
    [buttons.some(({ custom_id: id }) => !id || id.length > MESSAGE_LIMITS.customId), 'a custom_id too short or long'],
    [files.some(({ name }) => !/^[\w-]+\.png$/.test(name ?? '')), 'a picture of another name'],
    [files.some(({ attachment }) => attachment.length > MESSAGE_LIMITS.pictureBytes), 'a picture too large'],
    [
      pictures.some(({ description }) => (description?.length ?? 0) > MESSAGE_LIMITS.pictureDescription),
      'a description too long',
    ],
    [new Set(buttons.map(({ custom_id: id }) => id)).size < buttons.length, 'two buttons with one custom_id'],
  ];
  return checks.flatMap(([isBroken, name]) => (isBroken ? [name] : []));
}
