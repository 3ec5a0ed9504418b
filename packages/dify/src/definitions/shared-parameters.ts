import { z } from "zod";
import { localText } from "./local-text.ts";
import { defineParameter } from "./parameter.ts";

const uuid = z.string().min(1);

export const memoryId = defineParameter({
  schema: uuid,
  form: "llm",
  label: localText("Memory ID", "记忆 ID", "記憶 ID", "ID da memória"),
  help: localText(
    "ID of one memory, from the ids of another tool.",
    "一条记忆的 ID，来自其他工具输出的 ids。",
    "1 件の記憶の ID。他のツールの ids から取得します。",
    "ID de uma memória, vindo de ids de outra ferramenta.",
  ),
  llm: "Id of one memory, exactly as retrieve_memory or list_memories gave it.",
});

export const eventId = defineParameter({
  schema: uuid,
  form: "llm",
  label: localText("Event ID", "事件 ID", "イベント ID", "ID do evento"),
  help: localText(
    "The event_id that adding or deleting gave.",
    "添加或删除操作返回的 event_id。",
    "追加または削除が返した event_id。",
    "O event_id que a adição ou a exclusão devolveu.",
  ),
  llm: "The event_id that add_memory or delete_all_memories gave.",
});

export const filters = defineParameter({
  schema: z.string().optional(),
  form: "llm",
  label: localText("Filters", "过滤条件", "フィルター", "Filtros"),
  help: localText(
    'Optional JSON in mem0\'s filter grammar, such as {"categories": {"contains": "food"}}. It can only narrow the user\'s own memories.',
    '可选，Mem0 过滤语法的 JSON，例如 {"categories": {"contains": "food"}}。只能在该用户自己的记忆中进一步缩小范围。',
    '任意：Mem0 のフィルター文法の JSON（例：{"categories": {"contains": "food"}}）。ユーザー自身の記憶を絞り込むだけです。',
    'Opcional: JSON na gramática de filtros do Mem0, como {"categories": {"contains": "food"}}. Só pode restringir as memórias do próprio usuário.',
  ),
  llm: 'JSON object in mem0\'s filter grammar that narrows the result, such as {"categories": {"contains": "food"}}; usually empty.',
});

export const maxChars = defineParameter({
  schema: z.int().min(500).max(50_000).default(4000),
  form: "form",
  label: localText("Context length", "上下文长度", "コンテキストの長さ", "Tamanho do contexto"),
  help: localText(
    "Most characters of the output context. A memory that does not fit is left out as a whole.",
    "输出变量 context 的最大字符数。放不下的记忆会整条略去。",
    "出力 context の最大文字数。収まらない記憶は丸ごと省かれます。",
    "Máximo de caracteres da saída context. Uma memória que não cabe fica de fora por inteiro.",
  ),
  llm: "Most characters of the context.",
});

export const onError = defineParameter({
  schema: z.enum(["fail", "continue"]).default("fail"),
  form: "form",
  label: localText(
    "When memory is down",
    "记忆服务不可用时",
    "記憶サービス停止時",
    "Quando a memória falhar",
  ),
  help: localText(
    "Fail stops the node, so that Dify's retry and fail branch work. Continue goes on with status failed when the server cannot be reached, is too slow, too busy or broken. A wrong key or input always fails.",
    "“失败”会使节点失败，从而触发 Dify 的重试和异常分支。“继续”则在服务器无法访问、超时、繁忙或出错时，以 status = failed 继续执行。密钥或输入错误始终失败。",
    "「失敗」はノードを失敗させ、Dify の再試行や失敗分岐が働きます。「続行」はサーバーに届かない、遅い、混雑、故障の場合に status を failed にして続けます。キーや入力の誤りは常に失敗です。",
    "Falhar interrompe o nó, e a repetição e o desvio de falha do Dify funcionam. Continuar segue com status failed quando o servidor está inacessível, lento, ocupado ou com defeito. Chave ou entrada errada sempre falha.",
  ),
  llm: "What to do when the memory server is down.",
  options: {
    fail: localText("Fail", "失败", "失敗", "Falhar"),
    continue: localText("Continue", "继续", "続行", "Continuar"),
  },
});
