import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Reply, Request } from '../../command.ts';
import type { Library } from '../../library/library.ts';
import { encodePress, type Press } from './custom-id.ts';
import { oneLine } from './escape.ts';
import { MESSAGE_LIMITS } from './limits.ts';

/** A row of buttons, each holding the next request. */
export type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;

const MOST_BUTTONS = 10;

/**
 * The buttons under a reply, at most ten: those for the command that was `asked` turn its page, others open an answer
 * of their own, and a hit that was asked for in private can be shared. A request too long for a custom_id has no button.
 */
export function buttonRows({ next = [], found }: Reply, { hash }: Library, asked: Request | undefined): ButtonRow[] {
  const presses = next.map(({ label, request }) => {
    const step = request.command === asked?.command ? ('page' as const) : ('open' as const);
    return button(label, { step, request, snapshot: hash });
  });
  const shared = found && asked?.options.private === true ? [button('Share', sharing(asked, hash))] : [];
  const byId = new Map<string, APIButtonComponentWithCustomId>();
  // Discord refuses a message in which two buttons have one custom_id
  for (const one of [...presses, ...shared]) if (one && !byId.has(one.custom_id)) byId.set(one.custom_id, one);
  const all = [...byId.values()].slice(0, MOST_BUTTONS);
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
