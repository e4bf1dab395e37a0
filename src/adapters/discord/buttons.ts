import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Request } from '../../command/command.ts';
import { requestOf } from '../../command/reply.ts';
import type { Outcome } from '../../dispatch.ts';
import { articleOf, paragraphOf } from '../../library/citation.ts';
import { shortPlace } from '../../moderation/reports.ts';
import type { Start } from './continuation.ts';
import { encodePress, type Press } from './custom-id.ts';
import { oneLine } from './escape.ts';
import { MESSAGE_LIMITS } from './limits.ts';

/** A row of buttons, each holding the next request. */
export type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;

const MOST_BUTTONS = 10;

/** What the message answers, and whether only the asker sees it although others may. */
export interface AskedFor {
  readonly request: Request;
  readonly hidden?: boolean;
  /** Holds somebody else's words, which no button may carry. */
  readonly confidential?: boolean;
}

/** A button to another part of the same reply: to its beginning, or to where a message goes on. */
export function partButton(label: string, { library }: Outcome, asked: AskedFor | undefined, start?: Start) {
  if (!asked || asked.confidential) return undefined;
  const place = start ? { start } : {};
  return button(label, { step: 'page', request: asked.request, snapshot: library.hash, ...place });
}

/**
 * The buttons under a reply, at most ten: those for the command that was `asked` turn its page, others open an answer
 * of their own, a hit that only its asker sees can be shared, and quotations can be reported. Those to other `parts`
 * of the reply come first. A request too long for a custom_id has no button.
 */
export function buttonRows(
  outcome: Outcome,
  asked: AskedFor | undefined,
  parts: readonly (APIButtonComponentWithCustomId | undefined)[],
): ButtonRow[] {
  const { reply, library, words } = outcome;
  const { next = [], found, onlyForAsker = false } = reply;
  const { hash } = library;
  const presses = next.map(({ label, request }) => {
    const step = request.command === asked?.request.command ? ('page' as const) : ('open' as const);
    return button(label, { step, request, snapshot: hash });
  });
  const forOthers = found && !onlyForAsker;
  const hidden = asked && (asked.hidden || asked.request.options.private === true);
  const shared = forOthers && hidden ? [button(words.faces.share, sharing(asked.request, hash))] : [];
  const reported = forOthers ? [reporting(outcome, asked?.request.options.lang)] : [];
  const last = [...shared, ...reported].flatMap((one) => one ?? []);
  const byId = new Map<string, APIButtonComponentWithCustomId>();
  // Discord refuses a message in which two buttons have one custom_id
  for (const one of [...parts, ...presses]) if (one && !byId.has(one.custom_id)) byId.set(one.custom_id, one);
  const all = [...[...byId.values()].slice(0, MOST_BUTTONS - last.length), ...last];
  const size = MESSAGE_LIMITS.buttonsInRow;
  return Array.from({ length: Math.ceil(all.length / size) }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: all.slice(row * size, (row + 1) * size),
  }));
}

function button(label: string, press: Press): APIButtonComponentWithCustomId | undefined {
  const id = encodePress(press);
  const shown = oneLine(label, MESSAGE_LIMITS.label);
  if (id === undefined || shown === '') return undefined;
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label: shown, custom_id: id };
}

function sharing({ command, options: { private: _, ...options } }: Request, hash: string): Press {
  return { step: 'share', request: { command, options }, snapshot: hash };
}

/** A button to report what is quoted: as many of the quotations as fit into it, to choose from. */
function reporting(
  { reply, library, words }: Outcome,
  lang: Request['options'][string] | undefined,
): APIButtonComponentWithCustomId | undefined {
  const quoted = reply.blocks.flatMap((block) => (block.kind === 'quote' ? [block.citation] : []));
  const places = quoted.map((citation) => shortPlace(articleOf(library, citation), paragraphOf(library, citation) + 1));
  const distinct = [...new Set(places)];
  for (let count = distinct.length; count > 0; count--) {
    const request = requestOf('report', { quotation: distinct.slice(0, count).join(','), lang });
    const found = button(words.faces.report, { step: 'open', request, snapshot: library.hash });
    if (found) return found;
  }
  return undefined;
}
