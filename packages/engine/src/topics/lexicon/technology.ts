import type { CategoryTopics } from "./category-topics.ts";

export const technology = {
  phones: {
    words: `phone phones smartphone smartphones iphone iphones android pixel~ samsung galaxy~ nokia
      mobile~ cellphone sim~ esim dualsim battery~ charger~ text~ texting sms whatsapp telegram
      signal~ imessage ringtone voicemail screen~ app~ apps~ ios roaming tariff contract~ flip~
      handset oneplus huawei xiaomi`,
    phrases: `cell phone; mobile phone; flip phone; phone case; small phone; small phones; phone plan;
      data plan; sim card; screen time; big screen; headphone jack; messaging app; voice notes;
      phone camera`,
  },
  computers: {
    words: `computer computers laptop laptops notebook~ desktop pc pcs macbook mac macs imac windows
      linux ubuntu fedora debian arch~ chromebook thinkpad dell~ lenovo asus hp~ processor cpu
      gpu ram~ ssd harddrive monitor~ monitors keyboard~ mouse~ trackpad webcam usb hdmi docking
      tablet ipad kindle~ operating~ os~ chromeos macos printer~ printers scanner~ backup~
      backups nas~ server~ servers homelab raspberry~ overclock workstation lightweight~
      portable~ ultrawide mechanical~ qwerty dvorak colemak azerty peripherals`,
    phrases: `operating system; video editing; hard drive; external monitor; mechanical keyboard;
      raspberry pi; dual boot; graphics card; battery life; custom built; built my own pc;
      gaming pc; home server; vertical mouse; apple silicon; linux user; dual monitors; 3d
      rendering; left handed mouse; touch screen`,
  },
  programming: {
    words: `code~ coding coder program~ programs~ programmer programming developer developers
      software~ python javascript typescript java~ rust~ golang ruby~ php swift~ kotlin scala
      haskell elixir clojure lisp perl~ cobol fortran c++ csharp c# sql nosql postgres
      postgresql mysql mongodb sqlite redis graphql api apis backend frontend fullstack react
      angular vue svelte nextjs node~ nodejs deno bun~ django flask fastapi rails laravel
      spring~ docker kubernetes aws azure gcp cloud~ terraform devops git github gitlab vim
      neovim emacs vscode ide jetbrains intellij tabs~ indentation linter eslint debugger
      debugging unittest testing~ tdd functional~ compiler algorithm algorithms leetcode
      hackathon opensource repo repository refactor regex html css tailwind wordpress webdev
      website websites app~ bug~ bugs~ framework~ library~ dependency script~ scripts~ scripting
      bash zsh fish~ terminal~ cli pandas numpy pytorch tensorflow jupyter matlab latex solidity
      arduino embedded firmware unity~ unreal shader monorepo microservices deployment deploy
      stack~ database databases`,
    phrases: `open source; machine learning; data science; full stack; front end; back end; side
      project; text editor; code editor; code review; web development; web developer; web app;
      pair programming; unit tests; dark mode; version control; tech stack; learn to code; type
      hints; static typing; functional programming; game development; no code; command line`,
  },
  software_apps: {
    words: `app apps software tool~ tools~ notion obsidian evernote onenote todoist trello asana slack
      discord~ zoom~ outlook gmail thunderbird excel word~ office~ libreoffice photoshop
      lightroom illustrator~ figma canva premiere davinci blender~ gimp browser chrome~ firefox
      safari~ edge~ brave~ duckduckgo extension~ plugin plugins dropbox icloud onedrive
      subscription~ bitwarden password~ vpn spreadsheet~ calendar~ notes~ notetaking todo
      reminders~ productivity email~ inbox editing~ editor~ dictation shortcuts~ automation
      zapier organise~ organize~`,
    phrases: `google docs; google calendar; google drive; note taking; to do list; to do lists; password
      manager; paper planner; paper notebook; bullet journal; video editing; photo editing;
      final cut; premiere pro; davinci resolve; inbox zero; spread sheet; task manager; web
      browser; pen and paper; project management tool; 3d modelling`,
  },
  smart_home: {
    words: `smarthome alexa echo~ siri google~ homekit nest~ thermostat thermostats hue~ zigbee zwave
      matter~ ring~ doorbell doorbells camera~ vacuum~ roomba robot~ robots lightbulbs
      automation~ automated sensors sensor iot homeassistant assistant~ speaker~ solar~ blinds
      lock~ plugs~ hub~`,
    phrases: `smart home; smart speaker; smart bulbs; smart lock; smart plug; smart tv; home assistant;
      google home; home automation; robot vacuum; voice assistant; security camera; solar
      panels; philips hue; video doorbell`,
  },
  gadgets: {
    words: `gadget gadgets device devices drone drones smartwatch fitbit garmin watch~ wearable
      wearables tracker~ vr oculus headset~ headsets projector tv~ television~ 3dprinter
      printer~ kindle ereader e-reader camera~ gopro dashcam gps satnav powerbank charger~
      electronics tech~ techie gizmo batteries earbuds~ steamdeck tinkerer soldering arduino~
      robotics electric~ toothbrush radio~`,
    phrases: `apple watch; smart watch; fitness tracker; virtual reality; 3d printer; 3d printing; e
      reader; power bank; vr headset; electric toothbrush; ham radio; action camera; new tech;
      early adopter; not tech savvy; bad with technology; apple ecosystem; latest tech`,
  },
  internet_privacy: {
    words: `tracking tracker~ microphone microphones spying spy recorded eavesdrop tracked snooping
      internet wifi wi-fi broadband fibre~ fiber~ router ethernet mesh~ bandwidth~ vpn privacy
      private~ cookies~ gdpr security~ encrypted encryption password passwords authenticator 2fa
      hacked phishing scam scams spam adblock adblocker surveillance anonymous data~ leak~
      breach firewall offline~ connection~`,
    phrases: `listening in; big tech; slow connection; weak signal; poor reception; no signal; two
      factor; password manager; ad blocker; personal data; slow internet; no internet; mobile
      data; privacy conscious; data protection; online privacy; security key; dial up`,
  },
  social_media: {
    words: `instagram facebook twitter tiktok snapchat reddit mastodon bluesky threads~ linkedin
      youtube~ youtuber twitch~ streamer~ discord pinterest tumblr whatsapp~ post~ posts~
      posting~ follower followers influencer influencers hashtag vlog vlogger blog~ blogger
      feed~ scroll scrolling doomscrolling selfie selfies social~ viral meme~ memes~ content~
      creator substack newsletter~ subscribers detox~`,
    phrases: `social media; social networks; digital detox; content creator; youtube channel; off social
      media; deleted facebook; deleted instagram; screen time; online presence; group chat; my
      channel`,
  },
  ai_tools: {
    words: `ai chatbot chatbots chatgpt claude gemini~ copilot llm llms gpt midjourney prompt prompts
      assistant~ assistants~ neural~ generated~ automation~ agents~ openai cursor~`,
    phrases: `artificial intelligence; language model; language models; machine learning; ai generated;
      ai art; ai tools; image generator; voice assistant`,
  },
} as const satisfies CategoryTopics;
