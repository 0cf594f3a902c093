import { fold } from '../words/fold.ts';

/** Towns that employers name as the place of work more often than any firm is called like them. */
const TOWNS: ReadonlySet<string> = new Set(
  `london|leeds|manchester|birmingham|liverpool|bristol|sheffield|bradford|nottingham|leicester|coventry|newcastle|sunderland|wakefield|hull|york|derby|stoke|southampton|portsmouth|plymouth|exeter|norwich|ipswich|cambridge|oxford|reading|swindon|bath|luton|slough|croydon|brighton|bournemouth|preston|blackpool|bolton|wigan|cardiff|swansea|newport|edinburgh|glasgow|aberdeen|dundee|inverness|belfast|derry|dublin|cork|galway|limerick|milton keynes|northampton|peterborough|lincoln|doncaster|huddersfield|middlesbrough|carlisle
  new york|boston|chicago|austin|dallas|houston|denver|seattle|portland|omaha|atlanta|miami|philadelphia|phoenix|san francisco|los angeles|san diego|san jose|minneapolis|detroit|nashville|charlotte|toronto|vancouver|montreal|ottawa|calgary
  sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|auckland|wellington|christchurch
  mumbai|delhi|new delhi|bangalore|bengaluru|chennai|hyderabad|pune|kolkata|gurgaon|noida|ahmedabad|lagos|abuja|accra|nairobi|mombasa|kampala|johannesburg|cape town|durban|pretoria|singapore|hong kong|dubai
  berlin|hamburg|munchen|munich|koln|cologne|frankfurt|stuttgart|dusseldorf|leipzig|dresden|hannover|nurnberg|bremen|wien|vienna|graz|zurich|basel|bern|geneva|paris|lyon|marseille|toulouse|lille|bordeaux|nantes|bruxelles|brussels|amsterdam|rotterdam|utrecht|den haag|eindhoven|groningen|antwerpen|gent|madrid|barcelona|valencia|sevilla|bilbao|lisboa|lisbon|porto|milan|rome|copenhagen|stockholm|oslo|helsinki|warsaw|prague`
    .split(/[|\n]/)
    .map(name => fold(name.trim())),
);

/** Whether a name is that of a town alone. */
export function isTown(name: string): boolean {
  return TOWNS.has(fold(name.trim()));
}
