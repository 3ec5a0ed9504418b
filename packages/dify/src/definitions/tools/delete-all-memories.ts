import { z } from "zod";
import { localText } from "../local-text.ts";
import { eventId, status } from "../outputs.ts";
import { defineParameter } from "../parameter.ts";
import { scopeParameters } from "../scope-parameters.ts";
import { defineTool } from "../tool.ts";

export const deleteAllMemories = defineTool({
  name: "delete_all_memories",
  label: localText(
    "Delete all memories",
    "删除全部记忆",
    "記憶をすべて削除",
    "Excluir todas as memórias",
  ),
  description: localText(
    "Deletes all memories of a user, or of one conversation of the user. It cannot be undone.",
    "删除某个用户或该用户某次会话的全部记忆。无法撤销。",
    "ユーザー、またはその 1 つの会話の記憶をすべて削除します。元に戻せません。",
    "Exclui todas as memórias de um usuário, ou de uma conversa dele. Não pode ser desfeito.",
  ),
  llm: "Forgets everything about the user. Use it only when the user plainly asks to forget everything. It cannot be undone.",
  parameters: {
    ...scopeParameters,
    confirm: defineParameter({
      schema: z.boolean().default(false),
      // A model must not be able to say it for the author.
      form: "form",
      label: localText("Confirm", "确认", "確認", "Confirmar"),
      help: localText(
        "Must be on, or nothing is deleted.",
        "必须开启，否则不会删除任何内容。",
        "オンにしない限り何も削除されません。",
        "Precisa estar ligado; caso contrário nada é excluído.",
      ),
      llm: "Whether deleting is allowed.",
    }),
  },
  output: z.strictObject({
    status,
    event_id: eventId,
    count: z.number().describe("How many were deleted; -1 when the server does not say."),
  }),
});
