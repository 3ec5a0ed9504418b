/** English words that say nothing about what a text is about. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any anyone anything are aren't as at
  be because been before being below between both but by can can't cannot could couldn't
  did didn't do does doesn't doing don't down during each either else ever every few for from further
  get gets getting got gotten had hadn't has hasn't have haven't having he he'd he'll he's her here here's
  hers herself hey hi him himself his how how's however i i'd i'll i'm i've if in into is isn't it it'd
  it'll it's its itself just let let's like lot lots made make makes many maybe me might mine more most much
  must my myself neither no nor not of off oh ok okay on once one only onto or other our ours ourselves
  out over own perhaps please quite rather really same shall she she'd she'll she's should shouldn't
  since so some somebody someone something still such than that that'd that's the their theirs them
  themselves then there there's these they they'd they'll they're they've thing things this those
  though through to too toward towards under until up upon us very was wasn't we we'd we'll we're we've
  were weren't what what's when when's where where's whether which while who who's whom whose why
  why's will with within without won't would wouldn't yeah yes yet you you'd you'll you're you've your
  yours yourself yourselves`.split(/\s+/),
);
