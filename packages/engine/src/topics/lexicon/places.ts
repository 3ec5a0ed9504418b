import type { TopicVocabulary } from "./category-topics.ts";

/** Names of countries, regions and cities. */
export const places = {
  words: `london paris berlin madrid barcelona lisbon porto rome milan amsterdam dublin edinburgh
    glasgow manchester birmingham bristol leeds vienna zurich geneva munich hamburg cologne prague
    warsaw krakow budapest bucharest sofia athens istanbul stockholm oslo copenhagen helsinki
    reykjavik brussels toronto vancouver montreal chicago boston seattle denver austin houston
    dallas atlanta miami philadelphia portland phoenix oakland brooklyn manhattan sydney melbourne
    brisbane auckland wellington tokyo osaka kyoto seoul beijing shanghai singapore bangkok
    jakarta manila hanoi delhi mumbai bangalore chennai kolkata karachi lahore dhaka dubai doha
    cairo nairobi lagos accra johannesburg casablanca tunis bogota lima santiago quito caracas
    havana ohio arizona nevada oregon colorado minnesota wisconsin michigan montevideo perth~
    texas california florida japan italy france spain portugal greece turkey~ croatia germany
    austria switzerland netherlands belgium denmark sweden norway finland iceland ireland scotland
    wales england poland hungary romania bulgaria czechia ukraine russia morocco egypt tunisia
    kenya tanzania namibia botswana ethiopia ghana nigeria senegal madagascar india nepal bhutan
    china vietnam thailand cambodia laos malaysia indonesia bali philippines taiwan korea mongolia
    australia zealand fiji canada mexico cuba jamaica guatemala colombia peru bolivia chile
    argentina brazil ecuador uruguay patagonia alaska hawaii california~ texas~ andes alps~
    himalayas amazon~ sahara mediterranean caribbean scandinavia europe asia africa tuscany sicily
    sardinia provence normandy brittany cornwall devon andalusia algarve azores madeira crete
    santorini corsica bavaria tyrol lapland galapagos maldives seychelles israel jordan~ lebanon
    syria iran iraq pakistan bangladesh uae luxembourg malta cyprus slovenia slovakia serbia
    bosnia albania macedonia estonia latvia lithuania belarus georgia armenia kazakhstan uganda
    rwanda zambia zimbabwe mozambique angola algeria libya sudan venezuela paraguay panama
    honduras nicaragua haiti barbados trinidad bahamas bermuda seville valencia granada malaga
    bilbao naples venice florence turin bologna palermo verona lyon marseille nice~ bordeaux~
    toulouse strasbourg nantes frankfurt stuttgart dresden leipzig bremen salzburg innsbruck graz
    basel lausanne bern~ antwerp ghent bruges rotterdam utrecht hague gothenburg malmo bergen
    trondheim tampere tallinn riga vilnius gdansk wroclaw bratislava ljubljana zagreb split~
    dubrovnik belgrade sarajevo thessaloniki valletta moscow petersburg kyiv lviv tbilisi yerevan
    ankara izmir jerusalem beirut amman riyadh tehran marrakesh marrakech fez kampala kigali
    zanzibar durban pretoria maputo dakar york~ liverpool~ cardiff belfast cork~ galway oxford
    cambridge brighton bath~ nottingham sheffield newcastle aberdeen inverness quebec ottawa
    calgary winnipeg halifax orlando nashville memphis orleans vegas detroit minneapolis
    pittsburgh baltimore cleveland tampa honolulu cancun oaxaca guadalajara cartagena medellin
    cusco brasilia salvador recife hobart cairns canberra queenstown christchurch taipei hiroshima
    sapporo busan shenzhen guangzhou chengdu phuket penang saigon kathmandu colombo jaipur goa
    kerala hyderabad pune washington virginia carolina utah montana alabama tennessee kentucky
    louisiana massachusetts pennsylvania connecticut vermont maine~ yorkshire kent~ dorset essex
    sussex surrey lake~ garda como usa america britain balkans baltic galicia siberia punjab
    kashmir tibet silesia saxony catalonia flanders lombardy piedmont liguria calabria puglia
    umbria burgundy alsace savoy rennes lille grenoble dijon reims avignon cannes oahu maui ibiza
    mallorca majorca menorca tenerife lanzarote corfu rhodes mykonos lombok sumatra borneo okinawa
    hokkaido nagoya fukuoka kobe incheon macau wuhan hangzhou nanjing lhasa astana almaty tashkent
    samarkand baku muscat oman bahrain kuwait yemen aleppo damascus baghdad kabul afghanistan
    islamabad chittagong mandalay yangon myanmar burma vientiane danang cebu davao adelaide
    tasmania queensland dunedin samoa tonga papua kinshasa congo cameroon abidjan bamako benin
    togo gabon luanda malawi harare lusaka windhoek lesotho mombasa kilimanjaro djibouti eritrea
    somalia mogadishu khartoum alexandria luxor tripoli algiers rabat agadir mauritius valparaiso
    mendoza cordoba bariloche arequipa guayaquil managua belize suriname guyana curacao aruba
    antigua grenada martinique greenland faroe svalbard shetland orkney hebrides skye guernsey
    limerick swansea stirling dundee exeter plymouth bournemouth southampton portsmouth norwich
    ipswich leicester coventry durham sunderland blackpool luton swindon gloucester cheltenham
    worcester lincoln~ peterborough canterbury dover louisville cincinnati columbus indianapolis
    milwaukee omaha tulsa albuquerque tucson sacramento anchorage boise spokane rochester syracuse
    albany newark raleigh charlotte~ charleston savannah jacksonville idaho wyoming dakota
    nebraska kansas oklahoma arkansas missouri iowa illinois indiana mississippi delaware maryland
    saskatchewan manitoba alberta ontario newfoundland yukon edmonton monterrey tijuana puebla
    yucatan acapulco broadway queens~ bronx vatican zaragoza cadiz pamplona braga coimbra faro~
    catania bari~ trieste padua siena pisa rimini pompeii capri amalfi lugano zermatt davos
    chamonix courchevel ischgl linz hanover dortmund essen~ dusseldorf bonn aachen mainz nuremberg
    regensburg freiburg heidelberg rostock lubeck kiel weimar potsdam aarhus odense uppsala turku
    oulu tromso stavanger gdynia poznan lodz brno ostrava debrecen cluj timisoara varna plovdiv
    skopje tirana podgorica mostar patras heraklion athos cappadocia antalya bodrum petra aqaba
    eilat haifa tunisian sapa angkor siem chiang pattaya bandung yogyakarta ubud kyushu agra
    varanasi kochi mysore amritsar darjeeling pokhara everest kandy zhangjiajie guilin sichuan
    yunnan taichung kaohsiung jeju gyeongju vladivostok kamchatka baikal ural caucasus alpine
    nordic benelux iberia`,
  phrases: `new york; los angeles; san francisco; san diego; cape town; buenos aires; hong kong;
    mexico city; tel aviv; new zealand; south africa; costa rica; sri lanka; united states; south
    america; central america; southeast asia; middle east; machu picchu; rio de janeiro; sao
    paulo; saudi arabia; ho chi minh; kuala lumpur; phnom penh; abu dhabi; las vegas; new orleans;
    salt lake city; washington dc; st petersburg; addis ababa; dar es salaam; puerto rico;
    dominican republic; czech republic; south korea; north america; canary islands; lake district;
    lake garda; el salvador; ivory coast; east coast; west coast`,
  asks: `visit explore where-next go-next trip~ holiday~ vacation~ continent~ country~ travel~
    city-break souvenir~ recommend~ fly~ weather~ forecast sunset~ sunrise temperature~ time-there
    time-zone sunlight~ hour~ call~`,
} as const satisfies TopicVocabulary;
