import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Reply, Request } from '../../command.ts';
import { articleOf, paragraphOf } from '../../library/citation.ts';
import type { Library } from '../../library/library.ts';
import { requestOf } from '../../reply.ts';
import { shortPlace } from '../../reports.ts';
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
}

/**
 * The buttons under a reply, at most ten: those for the command that was `asked` turn its page, others open an answer
 * of their own, a hit that only its asker sees can be shared, and quotations can be reported. A request too long for a
 * custom_id has no button.
 */
export function buttonRows(reply: Reply, library: Library, asked: AskedFor | undefined): ButtonRow[] {
  const { next = [], found, onlyForAsker = false } = reply;
  const { hash } = library;
  const presses = next.map(({ label, request }) => {
    const step = request.command === asked?.request.command ? ('page' as const) : ('open' as const);
    return button(label, { step, request, snapshot: hash });
  });
  const forOthers = found && !onlyForAsker;
  const hidden = asked && (asked.hidden || asked.request.options.private === true);
  const shared = forOthers && hidden ? [button('Share', sharing(asked.request, hash))] : [];
  const reported = forOthers ? [reporting(reply, library)] : [];
  const last = [...shared, ...reported].flatMap((one) => one ?? []);
  const byId = new Map<string, APIButtonComponentWithCustomId>();
  // Discord refuses a message in which two buttons have one custom_id
  for (const one of presses) if (one && !byId.has(one.custom_id)) byId.set(one.custom_id, one);
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
function reporting({ blocks }: Reply, library: Library): APIButtonComponentWithCustomId | undefined {
  const quoted = blocks.flatMap((block) => (block.kind === 'quote' ? [block.citation] : []));
  const places = quoted.map((citation) => shortPlace(articleOf(library, citation), paragraphOf(library, citation) + 1));
  const distinct = [...new Set(places)];
  for (let count = distinct.length; count > 0; count--) {
    const request = requestOf('report', { quotation: distinct.slice(0, count).join(',') });
    const found = button('Report', { step: 'open', request, snapshot: library.hash });
    if (found) return found;
  }
  return undefined;
}
