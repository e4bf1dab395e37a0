/** The package ships its schemas as JavaScript without types; these are the ones that the stand-in asks. */
declare module 'discord-api-spec/zod' {
  import type { core } from 'zod/mini';

  export const ApplicationCommandAutocompleteCallbackRequestSchema: core.$ZodType;
  export const ApplicationCommandUpdateRequestSchema: core.$ZodType;
  export const CreateMessageInteractionCallbackRequestSchema: core.$ZodType;
  export const IncomingWebhookRequestPartialSchema: core.$ZodType;
  export const IncomingWebhookUpdateRequestPartialSchema: core.$ZodType;
  export const MessageCreateRequestSchema: core.$ZodType;
  export const ModalInteractionCallbackRequestSchema: core.$ZodType;
  export const UpdateMessageInteractionCallbackRequestSchema: core.$ZodType;
}
