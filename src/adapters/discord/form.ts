import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { Command, FormField, Option, Request } from '../../command/command.ts';
import { commandName, optionWords } from '../../command/naming.ts';
import type { Words } from '../../language/words.ts';
import { decodePress, encodePress } from './custom-id.ts';
import { oneLine } from './escape.ts';
import { FORM_LIMITS } from './limits.ts';

/** Whether a command is to be asked again in a form: it has one, and the request brings neither a file nor anything written. */
export function wantsForm(command: Command, { options, files = {} }: Request): boolean {
  const fields = fieldsOf(command);
  const written = fields.some(([name]) => Object.hasOwn(options, name));
  return fields.length > 0 && !written && Object.keys(files).length === 0;
}

/** The form of a command: a field for each of its options that are written there, the others kept in its custom_id. */
export function formOf(command: Command, request: Request, words: Words): APIModalInteractionResponseCallbackData {
  const id = encodePress({ step: 'open', request, snapshot: NO_SNAPSHOT });
  if (id === undefined) throw new RangeError(`the options of /${command.name} do not fit into a form's custom_id`);
  const components = fieldsOf(command).map(([name, { form, maxLength }]) => {
    const { name: label, description } = optionWords(command, name, words);
    return {
      type: ComponentType.Label as const,
      label: oneLine(label.charAt(0).toUpperCase() + label.slice(1), FORM_LIMITS.label),
      description: oneLine(description, FORM_LIMITS.description),
      component: {
        type: ComponentType.TextInput as const,
        custom_id: name,
        style: form.lines === 'many' ? TextInputStyle.Paragraph : TextInputStyle.Short,
        required: form.required,
        max_length: Math.min(maxLength ?? FORM_LIMITS.line, FORM_LIMITS.text),
      },
    };
  });
  return { custom_id: id, title: oneLine(`/${commandName(command.name, words)}`, FORM_LIMITS.title), components };
}

/** The request of a form that was sent; undefined when it is not, or no longer, one of ours. */
export function formRequestOf(
  { customId, fields }: ModalSubmitInteraction,
  commands: readonly Command[],
): Request | undefined {
  const press = decodePress(customId, commands);
  const command = commands.find(({ name }) => name === press?.request.command);
  if (!press || !command) return undefined;
  const written = fieldsOf(command).flatMap(([name]) => {
    const field = fields.fields.get(name);
    return field?.type === ComponentType.TextInput ? [[name, field.value] as const] : [];
  });
  return { ...press.request, options: { ...press.request.options, ...Object.fromEntries(written) } };
}

const NO_SNAPSHOT = '0000';

type Field = Extract<Option, { readonly type: 'string' }> & { readonly form: FormField };

const fieldsOf = ({ options }: Command) =>
  Object.entries(options).filter((entry): entry is [string, Field] => isField(entry[1]));

const isField = (option: Option): option is Field => option.type === 'string' && option.form !== undefined;
