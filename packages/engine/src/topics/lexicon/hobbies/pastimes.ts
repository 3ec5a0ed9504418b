import type { CategoryTopics } from "../category-topics.ts";

export const pastimes = {
  reading: {
    words: `read~ reads~ reader~ reading book books novel novels fiction nonfiction non-fiction memoir
      memoirs biography biographies autobiography fantasy~ scifi sci-fi thriller~ thrillers~
      mystery~ mysteries crime~ romance~ horror~ historical~ classics classic~ literature
      author authors bookshop bookstore library libraries kindle audiobook audiobooks audible
      goodreads paperback paperbacks hardback bookworm bookclub poetry poem~ poems poet
      shakespeare austen tolkien dickens dostoevsky tolstoy murakami christie pratchett
      asimov orwell hemingway atwood rowling sanderson bestseller chapters page~ pages~
      literary comics manga~ dystopian detective~ bookish series~ trilogy page-turner
      readers~ bookshelves bookshelf bookcase bookcases tome tomes whodunnit whodunit cosy~
      noir~ procedurals chick-lit romcom~ erotica young-adult ya~ middle-grade picture-book~
      fairytales fairy-tale folklore~ myth~ myths~ mythology~ epics~ epic~ saga~ sagas~
      steampunk cyberpunk litrpg space-opera hard-sf satire~ essays~ essayist philosophy~
      philosopher~ stoics~ nietzsche plato~ kant~ camus sartre kafka proust joyce~ woolf
      bronte hardy~ eliot~ dumas hugo~ zola flaubert balzac goethe mann~ hesse brecht rilke
      pushkin chekhov gogol bulgakov nabokov borges marquez allende neruda cortazar cervantes
      saramago calvino eco~ ferrante dante~ boccaccio homer~ virgil~ ovid~ achebe adichie
      ngozi soyinka coetzee ishiguro rushdie mantel mcewan zadie rooney~ franzen morrison~
      steinbeck faulkner fitzgerald salinger vonnegut bradbury le-guin herbert~ dune~ gaiman
      discworld king~ lovecraft poe~ follett grisham le-carre larsson nesbo rankin rendell
      sayers chandler~ highsmith mankell simenon maigret poirot marple holmes~ narnia lewis~
      dahl~ blyton hobbit silmarillion brandon~ jordan~ martin~ tolkienist bookworms
      readathon tbr storygraph ereader e-reader kobo~ narrators~ narrator~ spine~ bookmark
      bookmarks librarian~ secondhand-books proofread~ speed-read`,
    phrases: `book club; science fiction; graphic novel; graphic novels; true crime;
      historical fiction; audio books; agatha christie; terry pratchett; jane austen;
      stephen king; reading list; crime novels; short stories; self help; lord of the rings;
      harry potter; favourite author; favorite author; favourite book; favorite book;
      library card; love reading; hate reading; don't read; never read; reads a; read a book;
      read a lot; read fantasy; read thrillers; read poetry; read novels; only read; only reads;
      devour books; devours books; books a year; books a month; books a week; book a week;
      pages a; e reader; virginia woolf; haruki murakami; ursula le guin; russian novels;
      russian literature; historical novels; fantasy novels; sci fi novels; spy novels;
      romance novels; detective stories; detective novels; ghost stories; short fiction;
      true stories; my library; library books; owns every; own every; everything by;
      complete works; first editions~; audio book; read in; read it in; read on; read before bed;
      read in bed; never finish a book; listen to books; a book; the book; which book; my book;
      this book`,
    asks: `gift present voucher holiday~ vacation~ beach flight~ train~ journey~ commute~ waiting bored
      rainy evening~ weekend~ sunday~ film~ adaptation movie~ series~ podcast audiobook
      bedtime pack~ suitcase~ christmas birthday~ quiz~ club~ shop~ city~ dublin edinburgh~
      london~ paris~ prague~ baby-name name~ cat-name visit~ museum~ tattoo~ quote relax~
      speech~ shelf shelves furniture~ move~ hospital~ recover sick-bed topic small-talk
      costume~ theme`,
  },
  writing: {
    words: `writing~ write~ writes~ writer novelist author~ blog blogging blogger poetry~ poet poems~
      journal journals journaling diary manuscript screenplay screenwriting script~
      fanfiction fanfic nanowrimo haiku calligraphy lettering fountain~ ink~ stationery
      notebook~ notebooks pen~ pens~ memoir~ songwriting~ publish published~ publishing
      novel~ letters~ storytelling zine writers~ wrote~ author's authored coauthor publisher~
      publishers~ selfpublish self-published self-publish manuscripts draft~ drafts~ chapter~
      plotter pantser screenwriter scriptwriter scripts~ playwright playwriting lyricist
      lyrics~ limericks sonnet sonnets haikus slam~ spoken-word ghostwriter ghostwriting
      copywriting~ freelance~ columnist essayist~ diarist diarise diaries scribble scribbling
      typewriter~ moleskine leuchtturm lamy montblanc parker~ nib nibs inkwell quill penpal
      penpals pen-pal postcrossing correspondence~ penmanship handwriting~ cursive
      brush-lettering substack medium~ wordpress columnists`,
    phrases: `creative writing; fountain pen; fountain pens; short stories; short story; writing a novel;
      writing a book; morning pages; bullet journal; keep a diary; keep a journal;
      handwritten letters; my novel; my first novel; my book; my debut; debut novel;
      published a; self published; write poetry; writes poetry; write poems; writes poems;
      write songs; write a blog; writes a blog; keep a blog; run a blog; fan fiction; write
      by hand; pen pal; pen pals; hand lettering; dip pen; writing group; writing workshop;
      poetry slam; write letters; romance novelist`,
    asks: `gift~ present~ card cards invitation letter thank-you speech toast evening~ retreat~ course~
      weekend~ sign register pen hobby~ laptop~ app~ desk cafe~ vows guestbook poem story bio
      caption blog morning~ quiet~ holiday~ envelopes publish essay`,
  },
  collecting: {
    words: `collect~ collects~ collector collecting collection collections antique antiques
      vintage~ retro~ stamps stamp~ philately coins~ numismatics figurines memorabilia postcards~
      vinyl~ records~ cards~ tradingcards pokemon~ lego~ teapots teapot minerals fossils~ fossil~
      rocks~ crystals shells~ seashells watches~ clocks~ maps~ globes comics~ autographs
      sneakers~ fridge~ magnets snowglobes dolls~ flea~ thrift~ ebay~ rare~ curios mugs~
      typewriters porcelain badges keyrings vintage thimbles collected~ collectible collectibles
      collectable hoard~ hoards hoarder~ amass trove~ cabinet~ curated~ cups~ tins~ tin~ spoons~
      plates~ bottles~ labels~ beer-mats coasters matchboxes matchbook keyring pins~ pin~
      patches~ flags~ banknotes banknote medals~ militaria swords~ knives~ pocketknives lighters~
      pens~ inkwells radios~ gramophones telephones~ phones~ calculators cameras~ lamps~
      lanterns~ owls~ frogs~ elephants~ ducks~ gnomes~ teddy~ teddies~ bears~ barbie barbies
      funko beanie-babies smurfs playmobil hotwheels matchbox~ diecast die-cast locomotives~
      tickets~ ticket~ programmes~ posters~ prints~ etchings~ ceramics~ glassware crystal~
      silverware cutlery~ buttons~ thimble~ perfume-bottles hats~ shoes~ ties~ trainers~ jerseys~
      shirts~ autograph signatures~ letters~ manuscripts~ bibles~ atlases atlas~ globe~ compasses
      clock~ barometers meteorites meteorite ammonites amber~ shark-teeth gemstones~ mineral~
      beetles~ butterflies~ eggs~ feathers~ skulls~ bones~ insects~ auction auctions~ auctioneer
      bidding~ dealer~ dealers~ numismatist philatelist bibliophile =trains~ =limited~`,
    phrases: `flea market; flea markets; car boot; car boot sale; antique shops; fridge magnets; first
      editions; first edition; trading cards; comic books; snow globes; vintage cameras; old
      maps; baseball cards; model cars; collects old; i collect; we collect; she collects; he
      collects; collects vintage; collect vintage; collect old; collect first; stamp
      collection; coin collection; my collection; huge collection; hundreds of; rubber ducks;
      snow globe; comic collection; pokemon cards; football cards; postcards from; vintage
      watches; antique clocks; model trains~; old radios; star wars figures; action figures;
      limited editions; limited edition; beer bottles; whisky bottles; perfume bottles; match
      boxes; shot glasses; at auction; at auctions; charity shop finds`,
    asks: `gift present weekend~ sunday~ trip~ holiday~ city~ visit souvenir market fair shop shops
      browse attic cellar shelf shelves display cabinet move~ moving insurance sell worth
      value wedding~ tokyo~ berlin~ london~ bring surprise museum~ birthday~ christmas~ old
      dust decorate~ auction pen sign spend inherited wall~ antiques`,
  },
  board_games: {
    words: `boardgame boardgames catan chess checkers draughts backgammon scrabble monopoly~
      risk~ bridge~ poker cards~ card~ rummy cribbage mahjong dominoes sudoku crossword
      crosswords puzzle puzzles jigsaw jigsaws trivia quiz~ quizzes quizzing tabletop d&d dnd
      dungeons~ dragons~ dungeonmaster roleplaying rpg~ larp warhammer wargaming miniatures
      magic~ carcassonne pandemic~ wordle codenames uno escape~ rubik cube~ speedcubing charades
      riddles gamenight dice gamer~ gloomhaven wingspan agricola azul ticket-to-ride settlers~
      terraforming~ dominion~ munchkin~ splendor root~ scythe~ twilight~ arkham cthulhu
      pathfinder~ gm~ dm~ campaign~ character-sheet d20 minis~ euro-games eurogames wargames
      wargamer shogi xiangqi mancala othello reversi stratego battleship~ cluedo clue~
      trivial-pursuit pictionary articulate~ taboo~ jenga yahtzee skat canasta whist euchre
      pinochle patience~ blackjack baccarat~ hold'em holdem texas~ poker-night cardplayer
      bridge-club tarot~ elo rating~ grandmaster gambit~ =sicilian~ endgame~ checkmate puzzler
      kakuro nonograms nonogram kenken logic-puzzles brainteasers brainteaser anagrams anagram
      hangman wordsearch wordsearches sudokus cluemaster quizmaster quizzer jeopardy mastermind~
      countdown~ kahoot geoguessr ravensburger jigsaw-puzzles lockpicking ciphers~ cipher~
      codebreaking`,
    phrases: `dungeons dragons; role play; trivia night; bridge club; chess club; card tricks; board game;
      board games; card game; card games; game night; games night; jigsaw puzzle; jigsaw
      puzzles; pub quiz; quiz night; escape room; escape rooms; dungeons and dragons; magic
      the gathering; role playing; rubik's cube; strategy games; cryptic crossword; cryptic
      crosswords; play chess; plays chess; party games; chess rating; chess tournament; my
      elo; chess player; play bridge; plays bridge; play poker; plays poker; poker night;
      card night; play backgammon; play mahjong; play scrabble; plays scrabble; play go;
      plays go; ticket to ride; settlers of catan; tabletop games; tabletop rpg; dungeon
      master; game master; cooperative games; co op games; hate board games; love board
      games; love puzzles; jigsaw with; piece jigsaw; 1000 piece; thousand pieces; do the
      crossword; does the crossword; daily crossword; times crossword; quiz team; the quiz;
      play cards; plays cards; weekly game; games evening; hate losing; sore loser`,
    asks: `weekend evening rainy~ gift present party guests friends~ kids~ christmas~ family~ pub~
      holiday~ cabin travel~ train~ flight~ table dining-table game night-in team-building
      icebreaker bored bring host~ birthday~ pack~ activity~ snow~ waiting power-cut camping~
      stag~ club meet-people shelf~ pass-the-time`,
  },
} as const satisfies CategoryTopics;
