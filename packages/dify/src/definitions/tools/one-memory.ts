import { z } from "zod";
import { localText } from "../local-text.ts";
import { count, historyItem, ids, memories, status } from "../outputs.ts";
import { defineParameter } from "../parameter.ts";
import { scopeParameters } from "../scope-parameters.ts";
import { memoryId } from "../shared-parameters.ts";
import { defineTool } from "../tool.ts";

const memory = z.string().describe("Its text; empty when there is none.");

export const getMemory = defineTool({
  name: "get_memory",
  label: localText("Get memory", "获取记忆", "記憶を取得", "Obter memória"),
  description: localText(
    "Reads one memory of a user. Another user's memory is as good as not there.",
    "读取某个用户的一条记忆。其他用户的记忆视为不存在。",
    "ユーザーの記憶を 1 件読みます。他のユーザーの記憶は存在しないものとして扱います。",
    "Lê uma memória de um usuário. A memória de outro usuário é tratada como inexistente.",
  ),
  llm: "Reads one memory of the user by its id.",
  parameters: { memory_id: memoryId, ...scopeParameters },
  output: z.strictObject({ status, memory, memories, ids, count }),
});

export const updateMemory = defineTool({
  name: "update_memory",
  label: localText("Update memory", "更新记忆", "記憶を更新", "Atualizar memória"),
  description: localText(
    "Changes the text of one memory of a user.",
    "修改某个用户的一条记忆的文本。",
    "ユーザーの記憶 1 件の文を書き換えます。",
    "Altera o texto de uma memória de um usuário.",
  ),
  llm: "Changes what is remembered, by its id. Use it when the user says that something has changed or is wrong.",
  parameters: {
    memory_id: memoryId,
    text: defineParameter({
      schema: z.string().min(1),
      form: "llm",
      label: localText("New text", "新文本", "新しい文", "Novo texto"),
      help: localText(
        "Replaces the text of the memory.",
        "替换该记忆的文本。",
        "記憶の文を置き換えます。",
        "Substitui o texto da memória.",
      ),
      llm: "The whole new text of the memory.",
    }),
    ...scopeParameters,
  },
  output: z.strictObject({ status, memory, memories, ids, count }),
});

export const deleteMemory = defineTool({
  name: "delete_memory",
  label: localText("Delete memory", "删除记忆", "記憶を削除", "Excluir memória"),
  description: localText(
    "Deletes one memory of a user. Status empty says that the user has no such memory.",
    "删除某个用户的一条记忆。status = empty 表示该用户没有这条记忆。",
    "ユーザーの記憶を 1 件削除します。status が empty なら、その記憶はありません。",
    "Exclui uma memória de um usuário. O status empty diz que o usuário não tem essa memória.",
  ),
  llm: "Forgets one memory of the user, by its id. Use it when the user asks to forget it.",
  parameters: { memory_id: memoryId, ...scopeParameters },
  output: z.strictObject({ status, ids, count }),
});

export const memoryHistory = defineTool({
  name: "memory_history",
  label: localText("Memory history", "记忆历史", "記憶の履歴", "Histórico da memória"),
  description: localText(
    "Tells how one memory of a user came about, oldest change first.",
    "查看某个用户的一条记忆的变更历史，最早的在前。",
    "ユーザーの記憶 1 件の変更履歴を古い順に示します。",
    "Mostra como uma memória de um usuário surgiu, da mudança mais antiga à mais nova.",
  ),
  llm: "Tells how one memory of the user changed over time, by its id.",
  parameters: { memory_id: memoryId, ...scopeParameters },
  output: z.strictObject({
    status,
    history: z.array(historyItem).describe("The changes, oldest first."),
    count: z.number().describe("How many changes."),
  }),
});
