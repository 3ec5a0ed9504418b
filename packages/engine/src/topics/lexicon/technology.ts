import type { CategoryTopics } from "./category-topics.ts";

export const technology = {
  phones: {
    words: `phone~ phones~ smartphone smartphones iphone iphones android pixel~ samsung galaxy~
      nokia mobile~ cellphone sim~ esim dualsim battery~ charger~ text~ sms whatsapp telegram
      signal~ imessage ringtone voicemail screen~ app~ apps~ ios roaming tariff~ contract~ flip~
      handset oneplus huawei xiaomi prepaid~ gigabytes payg landline~ dumbphone burner~ fairphone
      motorola blackberry graphene~ unlocked~ 5g 4g cracked~ touchscreen~ keypad pager apple~
      iphone's megapixel tablet~ =texting gb~ thumbs~`,
    phrases: `cell phone; mobile phone; flip phone; phone case; small phone; small phones; phone
      plan; data plan; sim card; screen time; big screen; headphone jack; messaging app; voice
      notes; phone camera; pay as you go; no smartphone; don't own a smartphone; dumb phone;
      feature phone; no data; work phone; second phone; cracked screen; iphone se; android phone;
      no whatsapp; no apps; gigabytes a month; storage is full; big buttons; without a smartphone;
      my phone is; my old phone; 64 gb; 32 gb; 16 gb; 128 gb; practically full; nearly full;
      storage full; i've got a pixel; anything from apple; tiny keys; small screen; no camera; old
      nokia; on my phone; data left; data a month; prepaid; a pixel; google pixel; iphone user;
      android user; switched to android; switched to iphone; five years old; phone is old; old
      phone; broke my phone; second sim; dual sim; battery lasts; no data plan; wireless charging`,
    asks: `charger cable case~ pay~ parking~ ticket~ boarding-pass qr~ photo~ camera~ music~
      podcast~ map~ maps~ navigate navigation messages~ message~ call~ video-call subscription~
      watch~ earbuds headphones~ banking~ storage~ backup~ splash~ upgrade~ roaming abroad~ alarm~
      timer scan~ download~ wallet~ repair~ wifi~ install~ update~ transfer~ hotspot app~
      menu-code taxi~ text~ selfie~ landlord~ wireless adapter bluetooth speaker~ car-mount holder
      stream~ calendar~ reminder~ group-chat contactless~ two-factor emoji~ screenshot~ album~
      spotify~ take-photos boarding~ wristband~ long-message type~ click~ sms~ record~ translate~
      flashlight step-counter fitness-tracker smartwatch~ airtag~ car-play airpods~ share-photos
      share-location facetime video~ group~ whatsapp~ banking-app widget~ ringtone~ block~
      blocked~ spam~ power-bank pay-with game~ track~ hike-app offline~`,
  },
  computers: {
    words: `computer computers laptop laptops notebook~ desktop pc pcs macbook mac macs imac
      windows linux ubuntu fedora debian arch~ chromebook thinkpad dell~ lenovo asus hp~ processor
      cpu gpu ram~ ssd harddrive monitor~ monitors~ keyboard~ mouse~ trackpad webcam~ usb hdmi
      docking tablet ipad kindle~ operating~ os~ chromeos macos printer~ printers scanner~ backup~
      backups nas~ server~ homelab raspberry~ overclock workstation lightweight~ portable~
      ultrawide mechanical~ qwerty dvorak colemak azerty peripherals gigabyte terabyte proxmox
      nixos gentoo opensuse freebsd kde gnome~ intel amd ryzen nvidia rtx floppy ultrabook netbook
      surface~ trackball stylus wacom selfhost self-hosted machine~ machines~ crt basement~ nuc
      synology mint~ unix spacebar motherboard wheezes printer's =servers`,
    phrases: `operating system; video editing; hard drive; external monitor; mechanical keyboard;
      raspberry pi; dual boot; graphics card; battery life; custom built; built my own pc; gaming
      pc; home server; vertical mouse; apple silicon; linux user; dual monitors; 3d rendering;
      left handed mouse; touch screen; self host; i self host; windows 7; windows 10; windows 11;
      windows xp; no laptop; gb of ram; old laptop; work laptop; my machines; my laptop; my
      computer; drawing tablet; ipad pro; no computer; don't own a computer; shared computer; run
      linux; runs linux; run arch; runs arch; apple user; never owned anything by apple; mac user;
      staring at a screen; at a screen; in front of a screen; screens all day; hopeless with
      computers; bad with computers; don't have a printer; no printer; no scanner; no webcam; back
      nothing up; no backup; my computer is; my laptop is; ten years old; on a chromebook; use
      linux; on linux; use a mac; on a mac; use windows; on windows; canon eos; excel 2010; run
      ubuntu; mac mini; only own a; only have an ipad; only a tablet; only a phone; gb ram; work
      computer; shared laptop; desktop pc; old pc; windows laptop; four screens; screen broke;
      hopeless with technology; hopeless with tech; bad with tech; color blind; colour blind`,
    asks: `install editor~ software~ game~ games~ archive host~ storage backup~ files file~ pdf~
      print~ video~ edit~ download~ update~ drive~ cable monitor~ desk~ bag~ stream~ virus
      antivirus spreadsheet~ steam~ font~ fonts~ terminal~ recover~ slow~ screenshot screen~ plug~
      plugin external format~ webcam~ zoom~ record~ remote~ shortcut~ driver~ usb photos~ app~
      application~ program~ partition boot~ crash~ freezes browser~ mouse~ keyboard~ charger~
      adapter~ office-suite zip~ unzip pdfs encrypt~ emulator edit-photos music-production sync~
      render compile~ upgrade~ compatible~ budget~ stickers scanner~ password~ media~ movies~ run~
      operate label~ labels~ return-a-parcel boarding-pass~ form~ ticket-print spilled spill
      lookup column~ formula~ cell~ lens~ unwind~ eyes~ eye~ headache~ neck~ pictures~ back-up
      video-editor photoshop~ office~ exe~ shortcuts~ keyboard-shortcut task-manager settings~
      printer~ wallpaper~ minecraft~ fortnite~ convert~ compress~ chair~ glasses~ rucksack~
      backpack~ stand~ docking usb-c dongle hub~ music-software daw accounting-software
      tax-software open-a`,
  },
  programming: {
    words: `code~ coder program~ programs~ programmer developer developers software~ python
      javascript typescript java~ rust~ golang ruby~ php swift~ kotlin scala haskell elixir
      clojure lisp perl~ cobol fortran c++ csharp c# sql nosql postgres postgresql mysql mongodb
      sqlite redis graphql api apis backend frontend fullstack react angular vue svelte nextjs
      node~ nodejs deno bun~ django flask fastapi rails laravel spring~ docker kubernetes aws
      azure gcp cloud~ terraform devops git github gitlab vim neovim emacs vscode ide jetbrains
      intellij tabs~ linter eslint debugger debugging unittest testing~ tdd functional~ compiler
      algorithm algorithms leetcode hackathon opensource repo repository refactor regex html css
      tailwind wordpress webdev website websites app~ bug~ bugs~ framework~ library~ dependency
      script~ scripts~ bash zsh fish~ terminal~ cli pandas numpy pytorch tensorflow jupyter matlab
      latex solidity arduino embedded firmware unity~ unreal shader monorepo microservices
      deployment deploy stack~ database databases zig ocaml erlang dart flutter dotnet assembly~
      sre qa~ jenkins ansible kernel~ maintainer contributor pip npm cargo~ nix~ vba macros~ qt
      indent~ linting semicolons prolog webassembly vite webpack openapi rest~ kafka hadoop spark~
      snowflake~ airflow dbt tableau powerbi stata spss sas~ roblox modding bootcamps =coding
      =programming =scripting =indentation`,
    phrases: `open source; machine learning; data science; full stack; front end; back end; side
      project; text editor; code editor; code review; web development; web developer; web app;
      pair programming; unit tests; dark mode; version control; tech stack; learn to code; type
      hints; static typing; functional programming; game development; no code; command line;
      written in; i code; code in; write everything in; haven't touched another language; self
      taught programmer; spring boot; ios app; android app; pull request; pull requests; linux
      kernel; tabs not spaces; tabs or spaces; four spaces; two spaces; give me code; type safety;
      no semicolons; in the terminal; i write python; i write java; i write rust; use python; use
      vim; learn python; learning python; learning to code; i'm a programmer; i'm a developer;
      frontend developer; backend developer`,
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
      lightroom~ illustrator~ figma canva premiere davinci blender~ gimp browser chrome~ firefox
      safari~ edge~ brave~ duckduckgo extension~ plugin plugins dropbox icloud onedrive
      subscription~ bitwarden password~ vpn spreadsheet~ calendar~ notes~ notetaking todo
      reminders~ productivity email~ inbox editing~ editor~ dictation shortcuts~ automation zapier
      organise~ organize~ microsoft~ adobe~ protonmail proton~ foss filofax logseq roam~ joplin
      onlyoffice airtable confluence miro teams~ webex doodle~ waze strava~ garageband ableton
      audacity inkscape krita procreate capture~ affinity~ freeware shareware`,
    phrases: `google docs; google calendar; google drive; note taking; to do list; to do lists;
      password manager; paper planner; paper notebook; bullet journal; video editing; photo
      editing; final cut; premiere pro; davinci resolve; inbox zero; spread sheet; task manager;
      web browser; pen and paper; project management tool; 3d modelling; off google; no google;
      google free; free software; without google; paper diary; wall calendar; free version; no
      subscriptions; hate subscriptions; microsoft office; one drive; apple notes; spreadsheets
      for; on paper only; excel 2010; excel 2013; old excel; use libreoffice; use excel; won't
      upgrade; use openoffice; google sheets; apple numbers; use notion; use outlook; use gmail;
      use apple notes; use google; use excel for; everything in excel; everything in notion; paper
      calendar; use firefox; use chrome; use safari; use thunderbird; use signal; use telegram;
      adobe subscription`,
    asks: `organise~ organize~ plan~ notes~ track~ list~ calendar~ edit file~ share~ document~
      documents~ budget~ habit~ recipe~ journal~ to-do sync provider alternative replace~ manage~
      convert~ slides~ photos~ collaborate reminder~ presentation~ write~ diary tasks schedule~
      draft~ invoice~ newsletter~ read-later bookmarks rss mindmap diagram~ chart~ open~ save~
      install expenses~ remember~ column~ columns~ formula~ spreadsheet~ row~ lookup~ cells pivot~
      macro~ mail-merge pdf~ shopping-list family-calendar bookmark~ extension~ ad~ dark-mode tab~
      tabs~ password~ send~ files~ message~ crop~ resize~ collage~ poster~ flyer~ invitation~
      workout-log meal-plan to-dos`,
  },
  smart_home: {
    words: `smarthome alexa echo~ siri google~ homekit nest~ thermostat thermostats hue~ zigbee
      zwave matter~ ring~ doorbell doorbells camera~ vacuum~ roomba robot~ robots lightbulbs
      automation~ automated sensors sensor iot homeassistant assistant~ speaker~ solar~ blinds
      lock~ plugs~ hub~ smart~ automations esphome tuya tado sonos~ ikea~ knx cctv~`,
    phrases: `smart home; smart speaker; smart bulbs; smart lock; smart plug; smart tv; home
      assistant; google home; home automation; robot vacuum; voice assistant; security camera;
      solar panels; philips hue; video doorbell; smart lights; no smart; voice assistants; baby
      monitor; security system; burglar alarm; underfloor heating; zigbee bulbs; listening in; no
      smart speakers; google home in; everything is homekit; all hue; zigbee hub; smart bulbs in;
      heat pump; don't trust smart`,
    asks: `sensor bulb~ lamp~ light~ lights~ switch~ heating~ alarm~ camera~ lock~ door~ speaker~
      energy~ electricity~ blinds burglar motion plug~ temperature~ hub~ compatible security~
      away~ holiday~ renovate~ wake~ garage~ leak~ smoke~ watering irrigation purchase~ timer~
      remote~ intercom curtains~ radiator~ bill~ robot~ fridge~ automation voice-control gift~
      turn-off turn-on bulbs~ thermostat~ vacuum~ music~ radio~ kitchen~ curtain~ doorbell~`,
  },
  gadgets: {
    words: `gadget gadgets device devices drone drones smartwatch fitbit garmin watch~ wearable
      wearables tracker~ vr oculus headset~ headsets projector~ tv~ television~ 3dprinter printer~
      kindle ereader e-reader camera~ gopro dashcam gps satnav powerbank charger~ electronics~
      tech~ techie gizmo batteries~ earbuds~ steamdeck tinkerer soldering arduino~ robotics
      electric~ toothbrush radio~ telly~ televisions ebook walkman mp3 analogue~ analog~
      typewriter hoverboard segway theremin~ metal-detector hearing~ pedometer thermometer~
      magnifier~ kettle~ dvd blu-ray vhs beamer`,
    phrases: `apple watch; smart watch; fitness tracker; virtual reality; 3d printer; 3d printing;
      e reader; power bank; vr headset; electric toothbrush; ham radio; action camera; new tech;
      early adopter; not tech savvy; bad with technology; apple ecosystem; latest tech; no tv; own
      a tv; own a telly; own a television; don't own a tv; watch tv; vr headsets; metal detector;
      record player; black and white tv; no screens; screen free; own a kindle; without a tv;
      garmin watch; own a drone; steam deck; old camera; film camera`,
    asks: `gift~ purchase~ wish~ track~ run~ follow~ world-cup olympics match~ stream~ movie~
      sleep~ music~ batteries camera~ pack~ fix~ repair~ toy~ tech~ final~ watch~ evening~ sofa~
      series~ living-room remote~ broadcast tournament licence-fee news~ documentary~ video~ strap
      step-count heart-rate navigate map~ charge~ adapter~ outlet reading-device screen~
      christmas-list election~ 4k unwind~ novel~ ebook~ read~ running~ pace~ football~ eurovision~
      film~ netflix~ part~ spare~ broken~ hook~ bracket~ aerial~ holiday~ wedding~`,
  },
  internet_privacy: {
    words: `tracking~ tracker~ microphone microphones spying spy recorded~ eavesdrop~ tracked~
      snooping internet wifi wi-fi broadband fibre~ fiber~ router ethernet mesh~ bandwidth~ vpn
      privacy private~ cookies~ gdpr security~ encrypted encryption password passwords
      authenticator 2fa hacked phishing scam scams spam adblock adblocker surveillance anonymous
      data~ leak~ breach firewall offline~ connection~ megabits mbps starlink satellite~ tor~
      degoogled paranoid airgapped confidential classified~ hipaa tethering gigabytes~ unencrypted
      biometric~ snoop incognito eavesdropping landline~ dialup hotspot~ scammed login~ logins
      hackers hacker`,
    phrases: `listening in; big tech; slow connection; weak signal; poor reception; two factor;
      password manager; ad blocker; personal data; slow internet; no internet; mobile data;
      privacy conscious; data protection; online privacy; security key; dial up; one password;
      same password; data cap; rural internet; no wifi; off google; privacy matters; data matters;
      identity theft; got hacked; got scammed; been scammed; been hacked; online banking; don't
      trust; air gapped; patient records; gigabytes a month; no cloud; no phone signal; my login;
      stole my login; stole my identity; in my name; opened accounts; got phished; phishing scam;
      fell for; satellite internet; the internet out; internet is slow; internet is; our wifi; no
      broadband; huge lag; connection drops; same password everywhere; reuse passwords; pay in
      cash; in cash; pay cash; for things in cash; don't own a card; no bank card; don't trust the
      cloud; de googled; avoid google; hate tracking; hate cookies; hate ads; data private; slow
      wifi; bad wifi; terrible wifi; awful wifi; wifi doesn't; mobile internet; identity stolen;
      privacy minded; cover my camera; tape over`,
    asks: `provider e-mail email~ browser~ cloud~ photo~ photos~ storage~ backup~ share~ upload~
      app~ assistant~ camera~ doorbell~ messenger~ messaging search-engine map~ maps~ account~
      sign-up register~ website~ online~ translation-site documents~ paste~ dna~ bank~ pay~
      payment~ video-call download~ stream~ streaming~ game~ gaming~ work-from-home cctv
      loyalty-card survey~ tracker~ alternative fingerprint face-recognition smartwatch~ router~
      hotel-wifi public-wifi notes~ calendar~ log-in login~ quiz~ location~ baby-monitor
      dating-app host~ operating-system movie~ webcam~ playable~ counter-strike multiplayer
      online-game 4k hd match~ click~ link~ sms~ parcel~ password-manager trust~ suspicious
      voucher~ contactless~ festival~ real-name search~ chat~ speaker~ loyalty~ genealogy~
      fitness~ netflix~ zoom~ work-from update~ password~ sign-in translate~ discount-card`,
  },
  social_media: {
    words: `instagram facebook twitter tiktok snapchat reddit mastodon bluesky threads~ linkedin
      youtube~ youtuber twitch~ streamer~ discord pinterest tumblr whatsapp~ post~ posts~ posting~
      follower~ followers~ influencer influencers hashtag vlog vlogger blog~ blogger feed~ scroll
      scrolling doomscrolling selfie selfies social~ viral meme~ memes~ content~ creator substack
      newsletter~ subscribers detox~ insta fb lurker onlyfans quora telegram~ timeline~ unfollow
      livestream livestreams following~`,
    phrases: `social media; social networks; digital detox; content creator; youtube channel; off
      social media; deleted facebook; deleted instagram; screen time; online presence; group chat;
      my channel; deleted whatsapp; no social media; off instagram; off facebook; left twitter;
      quit twitter; quit instagram; my blog; went viral; small following; stories on; left social
      media; no facebook; no instagram; not on facebook; not on instagram; not on social; off the
      grid; gave up instagram; closed my; never had facebook; thousand followers; followers on;
      don't use facebook; don't use instagram; don't do social; quit facebook; quit social; quit
      tiktok; instagram account; tiktok account; don't use whatsapp`,
    asks: `photo~ photos~ share post~ promote~ announce announcement news~ event~ advertise bored~
      productivity~ focus~ screen~ brand~ profile~ meet~ keep-in-touch headline~ greeting~
      followers birthday~ party~ invitation~ update~ stay-in-touch community~ market~ sell~
      audience~ caption find-people reconnect videos~ evening~ sleep~ procrastination waste-time
      old-gang gang~ up-to old-friends schoolmates find-out classmates reunion~ real-name rant~
      group~ invite~ second-hand~ marketplace flat-hunting local~ holiday-photos baby-photos
      wedding-photos friends~ contact~ reach~ grow~ recipe~ camera~ lighting~ tripod ring-light`,
  },
  ai_tools: {
    words: `ai chatbot chatbots chatgpt claude gemini~ copilot llm llms gpt midjourney prompt
      prompts assistant~ assistants~ neural~ generated~ automation~ agents~ openai cursor~ mistral
      llama~ diffusion~ bots~ agi ollama hallucinate`,
    phrases: `artificial intelligence; language model; language models; machine learning; ai
      generated; ai art; ai tools; image generator; voice assistant; distrust ai; hate ai; no ai;
      ai skeptic; stable diffusion; local models; generative ai; hate chatbots; don't trust ai;
      use chatgpt; pay for chatgpt; use copilot; use claude; no ai images`,
    asks: `write~ translate~ image~ draw~ essay~ homework~ code~ documents~ automate picture~
      logo~ summarise~ summarize~ brainstorm illustration~ illustrate proofread~ transcribe paste~
      research~ poem~ cover-art headshot`,
  },
} as const satisfies CategoryTopics;
