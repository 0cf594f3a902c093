/**
 * Domains from which applicant-tracking systems, assessment services and job boards send in an employer's name, as
 * these vendors document them for their customers' allow lists. A domain stands for all its subdomains.
 */
const VENDOR_DOMAINS: readonly string[] = [
  '100hires.com',
  'adp.com',
  'applicantpro.com',
  'applicantstack.com',
  'applytojob.com',
  'ashbyhq.com',
  'avature.net',
  'bamboohr.com',
  'breezy.hr',
  'breezy-mail.com',
  'brassring.com',
  'bullhorn.com',
  'bullhornstaffing.com',
  'careerbuilder.com',
  'catsone.com',
  'checkr.com',
  'clearcompany.com',
  'codesignal.com',
  'codility.com',
  'comeet-notifications.com',
  'comeet.co',
  'comeet.com',
  'cornerstoneondemand.com',
  'csod.com',
  'cvwarehouse.com',
  'd-vinci.de',
  'dayforce.com',
  'dover.com',
  'dover.io',
  'eightfold.ai',
  'erecruiter.net',
  'factorial.co',
  'factorialhr.com',
  'fountain.com',
  'freshteam.com',
  'gem.com',
  'glassdoor.com',
  'goodtime.io',
  'greenhouse-mail.io',
  'greenhouse.io',
  'grnh.se',
  'gupy.com.br',
  'gupy.io',
  'hackerrank.com',
  'hackerrankforwork.com',
  'haufe-umantis.com',
  'joinhandshake.com',
  'hibob.com',
  'hire.lever.co',
  'hirebridge.com',
  'hired.com',
  'hirehive.com',
  'hirevue.com',
  'hiringthing.com',
  'homerun.co',
  'icims.com',
  'icims.eu',
  'indeed.com',
  'indeedemail.com',
  'infojobs.net',
  'jazz.co',
  'jazzhr.com',
  'jobadder.com',
  'jobscore.com',
  'jobteaser.com',
  'jobvite.com',
  'join.com',
  'karat.io',
  'karat.com',
  'lever.co',
  'linkedin.com',
  'loxo.co',
  'manatal.com',
  'monster.com',
  'myworkday.com',
  'myworkdayjobs.com',
  'naukri.com',
  'newton.hr',
  'onlyfy.jobs',
  'oraclecloud.com',
  'otta.com',
  'pageuppeople.com',
  'paycomonline.net',
  'paylocity.com',
  'peoplefluent.com',
  'personio.com',
  'personio.de',
  'phenompeople.com',
  'phenompro.com',
  'pinpointhq.com',
  'pymetrics.com',
  'recruitcrm.io',
  'recruitee.com',
  'recruiterbox.com',
  'recruiterflow.com',
  'reed.co.uk',
  'rexx-systems.com',
  'rippling.com',
  'sapsf.com',
  'sapsf.eu',
  'saphcm.com',
  'seek.com.au',
  'silkroad.com',
  'smartrecruiters.com',
  'softgarden.de',
  'softgarden.io',
  'stepstone.de',
  'successfactors.com',
  'successfactors.eu',
  'symphonytalent.com',
  'taleo.net',
  'talentsoft.com',
  'talention.com',
  'tal.net',
  'teamtailor-mail.com',
  'teamtailor.com',
  'testgorilla.com',
  'totaljobs.com',
  'traffit.com',
  'tribepad.com',
  'trakstar.com',
  'ukg.com',
  'ultipro.com',
  'umantis.com',
  'vonq.com',
  'welcometothejungle.com',
  'welcomekit.co',
  'wellfound.com',
  'willo.video',
  'workable.com',
  'workablemail.com',
  'workday.com',
  'workflow.mail.em2.cloud.oracle.com',
  'xing.com',
  'zohorecruit.com',
  'zohorecruitmail.com',
  'ziprecruiter.com',
];

/** Names of those services, folded and without spaces; they are not the employer. */
const VENDOR_NAMES: ReadonlySet<string> = new Set(
  `ashby avature bamboohr breezy breezyhr brassring bullhorn careerbuilder codesignal codility comeet cornerstone dayforce
  eightfold factorial freshteam glassdoor greenhouse gupy hackerrank handshake hibob hirevue icims indeed indeedapply infojobs jazzhr jobadder
  jobvite karat lever linkedin linkedinjobs monster naukri onlyfy oraclerecruiting pageup pageuppeople paylocity personio phenom
  pinpoint recruitee recruiterbox reed rippling seek smartrecruiters softgarden stepstone successfactors sapsuccessfactors taleo oracletaleo
  teamtailor testgorilla totaljobs umantis wellfound workable workday xing ziprecruiter zohorecruit welcometothejungle`.split(
    /\s+/,
  ),
);

/** Free mail services: what stands behind the `@` says nothing of the employer. */
const FREE_MAIL: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com aol.com
  proton.me protonmail.com gmx.de gmx.net gmx.at gmx.com web.de t-online.de freenet.de mail.com zoho.com fastmail.com
  orange.fr free.fr laposte.net wanadoo.fr libero.it hotmail.fr yahoo.fr yahoo.co.uk hotmail.co.uk uol.com.br terra.com.br mail.ru
  example.com example.org example.net invalidemail.com gmail.example`.split(/\s+/),
);

/** Whether an address belongs to a service that sends in an employer's name. */
export function isVendorAddress(address: string): boolean {
  const domain = domainOf(address);
  return VENDOR_DOMAINS.some(vendor => domain === vendor || domain.endsWith(`.${vendor}`));
}

/** Whether a name is that of such a service; folded, spaces do not matter. */
export function isVendorName(folded: string): boolean {
  return VENDOR_NAMES.has(folded.replaceAll(/[\s.-]/g, ''));
}

/** The part of an address that can tell the employer's name: `careers@jobs.example.co.uk` → `example`, else empty. */
export function employerLabel(address: string): string {
  const domain = domainOf(address);
  if (domain === '' || FREE_MAIL.has(domain) || isVendorAddress(address)) return '';
  const labels = domain.split('.');
  labels.pop();
  while (labels.length > 1 && SECOND_LEVEL.has(labels.at(-1) ?? '')) labels.pop();
  return labels.at(-1) ?? '';
}

const SECOND_LEVEL: ReadonlySet<string> = new Set('co com ac gov org edu net or gv nhs sch'.split(' '));

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
