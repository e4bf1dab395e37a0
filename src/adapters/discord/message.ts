import {
  type APIContainerComponent,
  type APIMediaGalleryComponent,
  type APISectionComponent,
  type APITextDisplayComponent,
  type AttachmentPayload,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Picture } from '../../command/command.ts';
import type { Outcome } from '../../dispatch.ts';
import type { Words } from '../../language/words.ts';
import { type AskedFor, type ButtonRow, buttonRows, partButton } from './buttons.ts';
import { beginningOf, blocksFrom, type Start } from './continuation.ts';
import type { Press } from './custom-id.ts';
import { escapeMarkdown, oneLine } from './escape.ts';
import { fitted, type Room, type Shown } from './fitting.ts';
import { MESSAGE_LIMITS, sizeOf, withinLimits } from './limits.ts';
import type { Source } from './quotation.ts';

/** A message that pings nobody: one container of texts, at most one picture, and buttons. */
export interface MessageBody {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
  readonly components: readonly [Container];
  /** None, said explicitly, takes away the picture of a message that this one replaces. */
  readonly files: readonly (AttachmentPayload & { readonly attachment: Buffer })[];
}

type Text = APITextDisplayComponent;
type Part = Text | APISectionComponent | ButtonRow | APIMediaGalleryComponent;
type Container = Omit<APIContainerComponent, 'components'> & { readonly components: Part[] };

const FOUND_COLOUR = 0x2f6f8f;
const NOTHING_COLOUR = 0x8a8a8a;

// stands for the time while all around it is escaped
const TIME = '\uFFFC';

/** What a message answers: a request, and for a button the snapshot that its message was made from and where in the reply to begin. */
export type Asked = AskedFor & Partial<Pick<Press, 'snapshot' | 'start'>>;

/**
 * An outcome as a message within Discord's limits, with the buttons that lead on from what was `asked`. A reply that
 * does not fit ends with a sentence; the rest is behind a button, or, where that cannot be, the message says that
 * there is more.
 */
export function toMessage(outcome: Outcome, asked?: Asked): MessageBody {
  const { reply, library, words } = outcome;
  const start = asked?.start;
  const picture = start ? undefined : reply.picture;
  const changed = asked?.snapshot !== undefined && !library.hash.startsWith(asked.snapshot);
  const foot = footLine(outcome, changed);
  const more = `-# *${words.faces.more}*`;
  const rowsTo = (rest: Start | undefined) =>
    buttonRows(outcome, asked, [
      start && partButton(words.faces.beginning, outcome, asked),
      rest && partButton(words.faces.moreButton, outcome, asked, rest),
    ]);
  const drawing = picture ? [gallery(picture)] : [];
  const room = {
    parts: MESSAGE_LIMITS.components - 3 - drawing.length - sizeOfRows(rowsTo(FURTHEST)), // container, `more`, foot
    ...roomBeside([more, foot]),
  };
  const { shown, rest } = fitted(blocksFrom(reply.blocks, library, start), outcome, room);
  const next = rest && after(beginningOf(reply.blocks, library, start), rest);
  const rows = rowsTo(next);
  const [first, ...others] = shown.map((one) => shownPart(one, words));
  const said = next && !partButton(words.faces.moreButton, outcome, asked, next) ? [text(more)] : [];
  const parts = [...(first ? [first] : []), ...drawing, ...others, ...said, text(foot), ...rows];
  return withinLimits(message(parts, reply.found ? FOUND_COLOUR : NOTHING_COLOUR, picture));
}

// as long as the place of a rest can become
const FURTHEST: Start = { block: 999_999, offset: 999_999_999 };

/** A place in what a message shows as one in the whole reply. */
const after = (start: Start, { block, offset }: Start): Start => ({
  block: start.block + block,
  offset: block === 0 ? start.offset + offset : offset,
});

const sizeOfRows = (rows: readonly ButtonRow[]) => rows.length + rows.flatMap(({ components }) => components).length;

/** A sentence of our own as a message. */
export function notice(sentence: string): MessageBody {
  return withinLimits(message([text(escapeMarkdown(sentence))], NOTHING_COLOUR));
}

/** What the answer was made from; Discord shows the time as the reader's clock has it. */
function footLine({ library: { articles, hash, loadedAt }, words: { faces } }: Source, changed: boolean): string {
  const state = faces.state(articles.length, hash, TIME);
  const time = `<t:${Math.floor(loadedAt.getTime() / 1000)}:f>`;
  return `-# ${escapeMarkdown(changed ? faces.changed(state) : state).replace(TIME, time)}`;
}

const text = (content: string): Text => ({ type: ComponentType.TextDisplay, content });

const shownPart = ({ markdown, address }: Shown, { faces }: Words): Text | APISectionComponent =>
  address === undefined
    ? text(markdown)
    : {
        type: ComponentType.Section,
        components: [text(markdown)],
        accessory: { type: ComponentType.Button, style: ButtonStyle.Link, label: faces.articleButton, url: address },
      };

const gallery = ({ fileName, description }: Picture): APIMediaGalleryComponent => ({
  type: ComponentType.MediaGallery,
  items: [
    {
      media: { url: `attachment://${fileName}` },
      description: oneLine(description, MESSAGE_LIMITS.pictureDescription),
    },
  ],
});

const message = (components: Part[], accent_color: number, picture?: Picture): MessageBody => ({
  flags: MessageFlags.IsComponentsV2,
  allowedMentions: { parse: [], repliedUser: false },
  components: [{ type: ComponentType.Container, accent_color, components }],
  files: picture ? [{ name: picture.fileName, attachment: Buffer.from(picture.png) }] : [],
});

function roomBeside(texts: readonly string[]): Pick<Room, 'characters' | 'bytes'> {
  const { characters, bytes } = sizeOf(texts.join(''));
  return { characters: MESSAGE_LIMITS.characters - characters, bytes: MESSAGE_LIMITS.bytes - bytes };
}
