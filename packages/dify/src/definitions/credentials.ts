import { z } from "zod";
import type { CredentialDefinition } from "./credential.ts";
import { localText } from "./local-text.ts";

const optionalText = z.string().optional();

/**
 * What the plugin is authorized with. The names are frozen: Dify fails with an internal error on an
 * installation whose saved credentials a new version does not know.
 */
export const credentials = {
  backend: {
    schema: z.enum(["platform", "oss", "memory_server"]).default("platform"),
    label: localText("Backend", "后端", "バックエンド", "Backend"),
    help: localText(
      "Where memories are kept. The servers need a base URL.",
      "记忆的存储位置。选择服务器时需填写服务器地址。",
      "記憶の保存先。サーバーを選ぶ場合はベース URL が必要です。",
      "Onde as memórias são guardadas. Os servidores precisam de uma URL base.",
    ),
    options: {
      platform: localText(
        "Mem0 platform",
        "Mem0 云平台",
        "Mem0 プラットフォーム",
        "Plataforma Mem0",
      ),
      oss: localText(
        "Mem0 self-hosted server",
        "Mem0 自托管服务器",
        "セルフホストの Mem0 サーバー",
        "Servidor Mem0 próprio",
      ),
      memory_server: localText(
        "mem0-kit server",
        "mem0-kit 服务器",
        "mem0-kit サーバー",
        "Servidor mem0-kit",
      ),
    },
  },
  api_key: {
    schema: optionalText,
    secret: true,
    label: localText("API key", "API 密钥", "API キー", "Chave de API"),
    help: localText(
      "Needed, but for a self-hosted server that runs without authentication.",
      "必填；仅当自托管服务器关闭了身份验证时可留空。",
      "必須です。認証なしで動くセルフホストのサーバーの場合のみ空にできます。",
      "Necessária, exceto para um servidor próprio sem autenticação.",
    ),
    placeholder: localText("m0-…", "m0-…", "m0-…", "m0-…"),
    url: "https://app.mem0.ai/dashboard/api-keys",
  },
  base_url: {
    schema: optionalText,
    label: localText("Base URL", "服务器地址", "ベース URL", "URL base"),
    help: localText(
      "Address of your server, as Dify's containers see it: there, localhost is the container itself. Empty for mem0's platform. Public addresses need https.",
      "服务器地址，以 Dify 容器内可访问的为准：在容器中 localhost 指容器自身。使用 Mem0 云平台时留空。公网地址必须使用 https。",
      "Dify のコンテナから見たサーバーのアドレス。コンテナ内の localhost はコンテナ自身です。Mem0 プラットフォームでは空にします。公開アドレスには https が必要です。",
      "Endereço do seu servidor, como visto dos contêineres do Dify: lá, localhost é o próprio contêiner. Vazio para a plataforma Mem0. Endereços públicos precisam de https.",
    ),
    placeholder: localText(
      "http://host.docker.internal:8888",
      "http://host.docker.internal:8888",
      "http://host.docker.internal:8888",
      "http://host.docker.internal:8888",
    ),
  },
  org_id: {
    schema: optionalText,
    label: localText("Organization ID", "组织 ID", "組織 ID", "ID da organização"),
    help: localText(
      "Optional, of mem0's platform: a key belongs to an organization by itself.",
      "可选，仅用于 Mem0 云平台：密钥本身已归属于某个组织。",
      "任意（Mem0 プラットフォーム用）。キーは元々組織に属しています。",
      "Opcional, da plataforma Mem0: a chave já pertence a uma organização.",
    ),
  },
  project_id: {
    schema: optionalText,
    label: localText("Project ID", "项目 ID", "プロジェクト ID", "ID do projeto"),
    help: localText(
      "Optional, of mem0's platform: a key belongs to a project by itself.",
      "可选，仅用于 Mem0 云平台：密钥本身已归属于某个项目。",
      "任意（Mem0 プラットフォーム用）。キーは元々プロジェクトに属しています。",
      "Opcional, da plataforma Mem0: a chave já pertence a um projeto.",
    ),
  },
  user_id_policy: {
    schema: z.enum(["parameter", "dify_user"]).default("parameter"),
    label: localText("Whose memories", "记忆归属", "誰の記憶か", "De quem são as memórias"),
    help: localText(
      "From the tool: user_id of each tool, best bound to sys.user_id. Dify's user: Dify's own id of the person, which a model cannot change; it differs from app to app, so memories are not shared between apps.",
      "来自工具：使用各工具的 user_id，建议绑定 sys.user_id。Dify 用户：使用 Dify 自身的用户 ID，模型无法更改；该 ID 在各应用中不同，因此记忆不会跨应用共享。",
      "ツールから：各ツールの user_id を使います（sys.user_id の割り当てを推奨）。Dify のユーザー：Dify 自身の ID を使い、モデルは変更できません。アプリごとに異なるため、記憶はアプリ間で共有されません。",
      "Da ferramenta: o user_id de cada ferramenta, de preferência vinculado a sys.user_id. Usuário do Dify: o ID do próprio Dify, que um modelo não pode mudar; difere entre aplicativos, então as memórias não são compartilhadas entre eles.",
    ),
    options: {
      parameter: localText(
        "user_id of the tool",
        "工具的 user_id",
        "ツールの user_id",
        "user_id da ferramenta",
      ),
      dify_user: localText(
        "Dify's own user",
        "Dify 自身的用户",
        "Dify のユーザー",
        "Usuário do próprio Dify",
      ),
    },
  },
  namespace: {
    schema: optionalText,
    label: localText("Namespace", "命名空间", "名前空間", "Namespace"),
    help: localText(
      "Optional: put before every user ID with a colon, so that several workspaces can share one project.",
      "可选：以冒号加在每个用户 ID 之前，使多个工作区可以共用一个项目。",
      "任意：コロンを挟んで全てのユーザー ID の前に付きます。複数のワークスペースで 1 つのプロジェクトを共有できます。",
      "Opcional: vem antes de cada ID de usuário, com dois-pontos, para que vários espaços de trabalho dividam um projeto.",
    ),
  },
} as const satisfies Readonly<Record<string, CredentialDefinition>>;
