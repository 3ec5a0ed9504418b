import type { CategoryTopics } from "./category-topics.ts";

export const technology = {
  phones: {
    words: `phone phones smartphone smartphones iphone iphones android pixel~ samsung galaxy~
      nokia mobile~ cellphone sim~ esim dualsim battery~ charger~ text~ texting sms whatsapp
      telegram signal~ imessage ringtone voicemail screen~ app~ apps~ ios roaming tariff contract~
      flip~ handset oneplus huawei xiaomi`,
    phrases: `cell phone; mobile phone; flip phone; phone case; small phone; small phones; phone
      plan; data plan; sim card; screen time; big screen; headphone jack; messaging app; voice
      notes; phone camera`,
    asks: `charger cable case~ pay~ parking~ ticket~ boarding-pass qr photo~ camera~ music~
      podcast~ map~ maps~ navigate navigation messages message~ call~ video-call subscription~
      watch~ earbuds headphones~ banking~ storage~ backup~ splash~ upgrade~ roaming abroad~ alarm~
      timer scan~ download wallet~ repair~ wifi~ install~ update~ transfer~ hotspot app~ menu-code
      taxi~ text~ selfie~ landlord~ wireless adapter bluetooth speaker~ car-mount holder stream~
      calendar~ reminder~ group-chat contactless two-factor emoji~ screenshot~`,
  },
  computers: {
    words: `computer computers laptop laptops notebook~ desktop pc pcs macbook mac macs imac
      windows linux ubuntu fedora debian arch~ chromebook thinkpad dell~ lenovo asus hp~ processor
      cpu gpu ram~ ssd harddrive monitor~ monitors keyboard~ mouse~ trackpad webcam usb hdmi
      docking tablet ipad kindle~ operating~ os~ chromeos macos printer~ printers scanner~ backup~
      backups nas~ server~ servers homelab raspberry~ overclock workstation lightweight~ portable~
      ultrawide mechanical~ qwerty dvorak colemak azerty peripherals`,
    phrases: `operating system; video editing; hard drive; external monitor; mechanical keyboard;
      raspberry pi; dual boot; graphics card; battery life; custom built; built my own pc; gaming
      pc; home server; vertical mouse; apple silicon; linux user; dual monitors; 3d rendering;
      left handed mouse; touch screen`,
    asks: `install editor~ software~ game~ games~ archive host~ storage backup~ files file~ pdf
      print~ video~ edit~ download~ update~ drive~ cable monitor~ desk~ bag~ stream~ virus
      antivirus spreadsheet~ steam~ font~ fonts~ terminal~ recover~ slow~ screenshot screen~ plug~
      plugin external format~ webcam~ zoom~ record~ remote~ shortcut driver~ usb photos~ app~
      application~ program~ partition boot~ crash~ freezes browser~ mouse~ keyboard~ charger~
      adapter~ office-suite zip unzip pdfs encrypt~ emulator edit-photos music-production sync~
      render compile~ upgrade~ compatible~ budget~ stickers scanner~ password~ media~ movies~ run~
      operate`,
  },
  programming: {
    words: `code~ coding coder program~ programs~ programmer programming developer developers
      software~ python javascript typescript java~ rust~ golang ruby~ php swift~ kotlin scala
      haskell elixir clojure lisp perl~ cobol fortran c++ csharp c# sql nosql postgres postgresql
      mysql mongodb sqlite redis graphql api apis backend frontend fullstack react angular vue
      svelte nextjs node~ nodejs deno bun~ django flask fastapi rails laravel spring~ docker
      kubernetes aws azure gcp cloud~ terraform devops git github gitlab vim neovim emacs vscode
      ide jetbrains intellij tabs~ indentation linter eslint debugger debugging unittest testing~
      tdd functional~ compiler algorithm algorithms leetcode hackathon opensource repo repository
      refactor regex html css tailwind wordpress webdev website websites app~ bug~ bugs~
      framework~ library~ dependency script~ scripts~ scripting bash zsh fish~ terminal~ cli
      pandas numpy pytorch tensorflow jupyter matlab latex solidity arduino embedded firmware
      unity~ unreal shader monorepo microservices deployment deploy stack~ database databases`,
    phrases: `open source; machine learning; data science; full stack; front end; back end; side
      project; text editor; code editor; code review; web development; web developer; web app;
      pair programming; unit tests; dark mode; version control; tech stack; learn to code; type
      hints; static typing; functional programming; game development; no code; command line`,
    asks: `parse csv json~ file~ files~ script automate scrape website~ sort~ example~ snippet
      command~ test~ error~ exception bug~ build~ data~ loop~ query~ function~ class~ type~ thread
      server~ log~ config date~ string~ array~ list~ http request~ deploy~ hobby~ course~ learn~
      book~ conference~ laptop~ desk~ editor~ career~ tool~ map~ hash~ cache~ retry pattern~
      validate package~ dependency module~ project~ implement write-a-program read-a-file
      date-format regular-expression template~ web-page game~ chart~ bot~ plugin~ tutorial
      interview~ talk~ meetup~ keyboard~`,
  },
  software_apps: {
    words: `app apps software tool~ tools~ notion obsidian evernote onenote todoist trello asana
      slack discord~ zoom~ outlook gmail thunderbird excel word~ office~ libreoffice photoshop
      lightroom illustrator~ figma canva premiere davinci blender~ gimp browser chrome~ firefox
      safari~ edge~ brave~ duckduckgo extension~ plugin plugins dropbox icloud onedrive
      subscription~ bitwarden password~ vpn spreadsheet~ calendar~ notes~ notetaking todo
      reminders~ productivity email~ inbox editing~ editor~ dictation shortcuts~ automation zapier
      organise~ organize~`,
    phrases: `google docs; google calendar; google drive; note taking; to do list; to do lists;
      password manager; paper planner; paper notebook; bullet journal; video editing; photo
      editing; final cut; premiere pro; davinci resolve; inbox zero; spread sheet; task manager;
      web browser; pen and paper; project management tool; 3d modelling`,
    asks: `organise~ organize~ plan~ notes track list~ calendar edit file~ share~ document~
      documents~ budget~ habit~ recipe~ journal~ to-do sync provider alternative replace~ manage~
      convert~ slides~ photos~ collaborate reminder~ presentation~ write~ diary tasks schedule~
      draft~ invoice~ newsletter~ read-later bookmarks rss mindmap diagram~ chart~ open~ save~
      install expenses~ remember~`,
  },
  smart_home: {
    words: `smarthome alexa echo~ siri google~ homekit nest~ thermostat thermostats hue~ zigbee
      zwave matter~ ring~ doorbell doorbells camera~ vacuum~ roomba robot~ robots lightbulbs
      automation~ automated sensors sensor iot homeassistant assistant~ speaker~ solar~ blinds
      lock~ plugs~ hub~`,
    phrases: `smart home; smart speaker; smart bulbs; smart lock; smart plug; smart tv; home
      assistant; google home; home automation; robot vacuum; voice assistant; security camera;
      solar panels; philips hue; video doorbell`,
    asks: `sensor bulb lamp light~ lights~ switch~ heating alarm~ camera~ lock~ door~ speaker~
      energy~ electricity~ blinds burglar motion plug~ temperature~ hub~ compatible security~
      away~ holiday~ renovate~ wake~ garage~ leak~ smoke~ watering irrigation purchase~ timer~
      remote~ intercom curtains~ radiator~ bill~ robot~ fridge~ automation voice-control gift~`,
  },
  gadgets: {
    words: `gadget gadgets device devices drone drones smartwatch fitbit garmin watch~ wearable
      wearables tracker~ vr oculus headset~ headsets projector tv~ television~ 3dprinter printer~
      kindle ereader e-reader camera~ gopro dashcam gps satnav powerbank charger~ electronics
      tech~ techie gizmo batteries earbuds~ steamdeck tinkerer soldering arduino~ robotics
      electric~ toothbrush radio~`,
    phrases: `apple watch; smart watch; fitness tracker; virtual reality; 3d printer; 3d printing;
      e reader; power bank; vr headset; electric toothbrush; ham radio; action camera; new tech;
      early adopter; not tech savvy; bad with technology; apple ecosystem; latest tech`,
    asks: `gift~ purchase~ wish~ track~ run~ follow~ world-cup olympics match~ stream~ movie~
      sleep~ music~ batteries camera~ pack~ fix~ repair~ toy~ tech~ final~ watch~ evening~ sofa~
      series~ living-room remote~ broadcast tournament licence-fee news~ documentary~ video~ strap
      step-count heart-rate navigate map~ charge~ adapter~ outlet reading-device screen~
      christmas-list election~`,
  },
  internet_privacy: {
    words: `tracking tracker~ microphone microphones spying spy recorded eavesdrop tracked
      snooping internet wifi wi-fi broadband fibre~ fiber~ router ethernet mesh~ bandwidth~ vpn
      privacy private~ cookies~ gdpr security~ encrypted encryption password passwords
      authenticator 2fa hacked phishing scam scams spam adblock adblocker surveillance anonymous
      data~ leak~ breach firewall offline~ connection~`,
    phrases: `listening in; big tech; slow connection; weak signal; poor reception; no signal; two
      factor; password manager; ad blocker; personal data; slow internet; no internet; mobile
      data; privacy conscious; data protection; online privacy; security key; dial up`,
    asks: `provider e-mail email~ browser cloud photo~ photos~ storage~ backup share~ upload~ app~
      assistant~ camera~ doorbell messenger messaging search-engine map~ maps~ account~ sign-up
      register~ website~ online~ translation-site documents~ paste~ dna bank~ pay~ payment~
      video-call~ download~ stream~ streaming~ game~ gaming~ work-from-home cctv loyalty-card
      survey tracker~ alternative fingerprint face-recognition smartwatch~ router~ hotel-wifi
      public-wifi notes~ calendar~ log-in login quiz~ location~ baby-monitor dating-app host~
      operating-system movie~ webcam~`,
  },
  social_media: {
    words: `instagram facebook twitter tiktok snapchat reddit mastodon bluesky threads~ linkedin
      youtube~ youtuber twitch~ streamer~ discord pinterest tumblr whatsapp~ post~ posts~ posting~
      follower followers influencer influencers hashtag vlog vlogger blog~ blogger feed~ scroll
      scrolling doomscrolling selfie selfies social~ viral meme~ memes~ content~ creator substack
      newsletter~ subscribers detox~`,
    phrases: `social media; social networks; digital detox; content creator; youtube channel; off
      social media; deleted facebook; deleted instagram; screen time; online presence; group chat;
      my channel`,
    asks: `photo~ photos~ share post~ promote announce announcement news~ event~ advertise bored~
      productivity~ focus~ screen~ brand~ profile~ meet~ keep-in-touch headline~ greeting~
      followers birthday~ party~ invitation~ update~ stay-in-touch community~ market~ sell~
      audience~ caption find-people reconnect videos~ evening~ sleep~ procrastination waste-time`,
  },
  ai_tools: {
    words: `ai chatbot chatbots chatgpt claude gemini~ copilot llm llms gpt midjourney prompt
      prompts assistant~ assistants~ neural~ generated~ automation~ agents~ openai cursor~`,
    phrases: `artificial intelligence; language model; language models; machine learning; ai
      generated; ai art; ai tools; image generator; voice assistant`,
    asks: `write~ translate~ image~ draw~ essay~ homework~ code~ documents~ automate picture~
      logo~ summarise~ summarize~ brainstorm illustration~ illustrate proofread~ transcribe paste~
      research~ poem~ cover-art headshot`,
  },
} as const satisfies CategoryTopics;
