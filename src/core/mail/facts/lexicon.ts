/** Word lists for telling people, jobs, teams and organisations apart. All folded. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(word => word !== ''));
}

/** Legal forms behind a company's name. */
export const LEGAL_FORMS =
  words(`inc incorporated llc llp lllp ltd limited plc corp corporation co company lp pllc pc
  gmbh ag se kg ohg ug mbh m.b.h gesmbh ges.m.b.h ggmbh kgaa ev e.v eg
  sa s.a sas s.a.s sarl s.a.r.l sl s.l slu s.l.u srl s.r.l spa s.p.a
  bv b.v nv n.v vof cv as a.s aps ab oy oyj kft zrt doo d.o.o sro s.r.o spzoo
  lda ltda eireli pty pte pvt kk k.k sdn bhd`);

/** Words that name an organisation. */
export const ORGANISATIONS =
  words(`university college universitat hochschule fachhochschule universite universidad universidade universiteit
  hospital klinik klinikum clinic clinics krankenhaus library libraries museum group gruppe groupe grupo groep holding holdings foundation stiftung fundacion
  institute institut instituto council authority ministry ministerium agency agentur association society verein trust
  bank bancorp insurance versicherung partners consulting consultancy advisors advisory solutions technologies technology
  systems labs lab laboratories studios studio software networks network media publishing press books analytics robotics
  pharmaceuticals pharma biosciences biotech therapeutics diagnostics health healthcare medical energy energie utilities power
  industries industrial manufacturing logistics freight shipping transport airlines airways railways motors automotive
  aviation aerospace kitchens bakery distillery winery vets garage nurseries housing optics marine maritime offshore instruments
  electronics semiconductors chemicals plastics furniture interiors architects solicitors accountants
  foods food beverages brewery restaurants hotel hotels resort retail stores store market markets grocers
  capital ventures investments financial finance payments mutual realty properties homes construction builders
  security enterprises international worldwide global recruitment staffing personaldienstleistungen personalberatung
  cloud digital data games interactive entertainment academy akademie schools charity alliance federation union
  cooperative commission bureau observatory weekly daily news times magazine journal service services authority lettings estates surveys brothers sons daughters works mills farm farms film films pictures records music cheesemongers jewellers bakers tailors hospice nursery gallery centre zoo shire theatre theater orchestra church diocese government
  city county state borough stadt gemeinde kommune land`);

/** Parts of an organisation: named before the organisation itself. */
export const UNITS =
  words(`section department dept division office school faculty fakultat abteilung committee team branch unit
  center centre program programme programs section directorate desk hr`);

/** Words of recruiting teams, at the end of "Example Recruiting Team". */
export const TEAM_WORDS =
  words(`procurement purchasing reception emerging student students young future professional professionals lateral experienced technical tech corporate retail field team teams resourcing recruiting recruitment recruiter recruiters talent talents acquisition hiring careers career
  hr human resources resource people culture operations ops attraction staffing department dept jobs job onboarding
  services service management committee group office center centre global campus early university graduate emea apac americas
  relations experience partner partners support admin administration notifications notification noreply no-reply
  personalabteilung personalwesen personal bewerbermanagement bewerbung bewerbungen karriere recrutement rh carrieres ressources humaines seleccion
  personas personnel section werving selectie recursos humanos gente pessoas community the your our and of ihr ihre dein deine das die der
  equipe equipo l' le la el van het uw jouw & from via with &amp; at @ -`);

/** Words that stand in team names but also in companies' own names; taken off only before "team" or another of these. */
export const TEAM_TAILS =
  words(`team recruiting recruitment recruiter resourcing talent acquisition hiring careers career hr resources people
  culture operations attraction onboarding jobs staffing community rh karriere personalabteilung recrutement seleccion`);

/** Nouns of job titles under a name. */
export const RANKS =
  words(`manager managerin director directrice directeur head chair chairman chairwoman chairperson officer recruiter recruiterin
  recruiters coordinator coordinatrice specialist spezialist spezialistin partner consultant consultante berater beraterin president vp svp evp ceo cto cfo
  coo cpo chro cmo cio founder co-founder cofounder lead leader leiter leiterin leitung teamleiter teamleiterin teamleitung bereichsleitung
  abteilungsleiter abteilungsleiterin geschaftsfuhrer geschaftsfuhrerin personalleiter personalleiterin personalreferent personalreferentin
  referent referentin sachbearbeiter sachbearbeiterin assistant assistent assistentin assistante associate administrator administratrice advisor adviser
  generalist executive dean provost professor principal supervisor superintendent secretary
  lehrling trainee intern sourcer engineer developer analyst scientist architect editor librarian curator owner proprietor foreman
  responsable gerente jefe jefa directora coordinador coordinadora reclutador reclutadora medewerker adviseur hoofd
  diretor diretora coordenador coordenadora recrutador recrutadora expert expertin chargee charge representative controller counsel`);

/** Words beside them. */
export const TITLE_WORDS =
  words(`business senior junior sr jr deputy vice managing chief staff talent recruiting recruitment acquisition hr human people resources
  operations culture interim acting global regional technical early careers campus partnering development`);

/** Words that jobs are called by, in the languages that are read; the last word of most job titles. */
export const JOBS =
  words(`operative negotiator installer finisher cutter valeter scaffolder driller practitioner handler adjuster dealer promoter marshal keyholder
  stocktaker invigilator toolmaker farrier saddler thatcher signwriter radiologist anaesthetist orthodontist chiropractor podiatrist childminder
  ranger warden keeper caretaker foreperson packer roofer mason stonemason bricklayer painter decorator glazier tiler plasterer joiner cabinetmaker upholsterer tailor seamstress weaver potter jeweller watchmaker printer bookbinder
  porter leitung butcher fishmonger farmer grower gardener landscaper forester arborist beekeeper groomer zookeeper lifeguard coach referee umpire
  dispatcher scheduler expediter forwarder shipper stocker loader forklift rigger crane excavator surveyor draughtsman drafter modeller
  radiographer sonographer hygienist optometrist optician dietitian nutritionist physiotherapist osteopath audiologist phlebotomist orderly sister matron ward almoner
  cashier barber hairdresser beautician masseur masseuse florist baker confectioner brewer distiller winemaker butler nanny chauffeur
  actor dancer musician singer conductor composer director choreographer stagehand technician projectionist curator conservator restorer
  inspector investigator detective constable officer sergeant analyst cryptographer auditor actuary treasurer bursar registrar proctor chaplain pastor minister verger organist sexton
  moderator community-manager scrum-master product-owner owner tester administrator webmaster linguist lexicographer proofreader indexer typesetter illustrator columnist presenter announcer newsreader
  engineer engineering developer programmer architect analyst scientist researcher manager director lead leader head officer
  specialist consultant advisor adviser coordinator administrator assistant associate executive representative rep agent
  technician technologist operator mechanic electrician welder plumber carpenter machinist driver courier picker packer
  designer artist illustrator animator photographer writer copywriter editor journalist reporter translator interpreter author
  accountant auditor bookkeeper controller buyer planner estimator surveyor underwriter actuary actuarial broker trader banker teller cashier clerk
  nurse doctor physician surgeon pharmacist therapist psychologist counsellor counselor dentist veterinarian paramedic caregiver carer midwife rpn rn
  teacher tutor lecturer professor instructor trainer educator fellow postdoc dean principal librarian archivist curator faculty
  lawyer attorney solicitor paralegal counsel barrister notary judge
  chef cook baker barista waiter waitress server bartender sommelier host hostess housekeeper concierge receptionist
  salesperson seller merchandiser marketer strategist planner producer recruiter sourcer generalist
  supervisor foreman superintendent inspector guard custodian janitor cleaner gardener worker labourer laborer
  intern internship trainee apprentice apprenticeship graduate working-student workingstudent werkstudent praktikant praktikantin praktikum trainee azubi lehrling
  secretary stylist hairdresser pilot steward attendant captain sailor soldier firefighter
  biologist chemist physicist geologist hydrologist meteorologist statistician mathematician economist historian anthropologist sociologist
  owner master evangelist advocate champion expert tester qa sre devops fullstack frontend backend sdet sde swe dba sysadmin
  president vp ceo cto cfo coo chief staff partner member volunteer
  ingenieur ingenieurin entwickler entwicklerin softwareentwickler softwareentwicklerin leiter leiterin teamleiter teamleiterin berater beraterin
  kaufmann kauffrau sachbearbeiter sachbearbeiterin referent referentin mitarbeiter mitarbeiterin assistenz assistent assistentin techniker technikerin
  analystin architektin managerin spezialist spezialistin fachkraft pfleger pflegerin lehrer lehrerin erzieher erzieherin redakteur redakteurin buchhalter buchhalterin
  controllerin verkaufer verkauferin einkaufer einkauferin fahrer fahrerin koch kochin arzt arztin wissenschaftler wissenschaftlerin professur stelle
  ingenieure developpeur developpeuse charge chargee responsable directeur directrice technicien technicienne comptable controleur controleuse gestionnaire
  conseiller conseillere vendeur vendeuse assistante redacteur redactrice chercheur chercheuse enseignant enseignante infirmier infirmiere stagiaire alternant chef cheffe
  ingeniero ingeniera desarrollador desarrolladora programador programadora tecnico tecnica gerente jefe jefa analista contable abogado abogada
  coordinador coordinadora asistente auxiliar administrativo administrativa profesor profesora enfermero enfermera vendedor vendedora dependiente disenador disenadora becario becaria director directora
  apprenti apprentie menuisier menuisiere ouvrier ouvriere serveur serveuse vendeuse boulanger boulangere patissier patissiere cuisinier cuisiniere macon plombier plombiere electricien electricienne ebeniste jardinier jardiniere coiffeur coiffeuse caissier caissiere secretaire animateur animatrice educateur educatrice aide-soignant aide-soignante traducteur traductrice graphiste
  fisioterapeuta cocinero cocinera camarero camarera conductor conductora carpintero fontanero electricista peluquero peluquera dependienta cajero cajera maestro maestra traductor traductora redactora comercial recepcionista tecnologo
  begeleider begeleidster verzorgende leidster bakker timmerman loodgieter schilder kapper kapster schoonmaker magazijnmedewerker fietsenmaker leerkracht
  tischler tischlerin geselle gesellin backer backerin maurer maurerin schreiner schreinerin friseur friseurin gartner gartnerin kellner kellnerin disponent disponentin bauleiter bauleiterin
  ontwikkelaar beheerder adviseur medewerker medewerkster docent leraar verpleegkundige verkoper inkoper boekhouder monteur stagiair projectleider
  engenheiro engenheira desenvolvedor desenvolvedora tecnico gerente analista assistente coordenador coordenadora professor professora enfermeiro enfermeira vendedor vendedora estagiario estagiaria contador diretor`);

/** Disciplines by which jobs are called in lower case: "the sales role". */
export const DISCIPLINES =
  words(`engineering marketing sales design product data software finance accounting operations research
  teaching nursing faculty support customer content editorial legal compliance security frontend backend fullstack full-stack front-end back-end devops
  analytics logistics procurement communications success development internship administrative retail warehouse kitchen`);

/** Words before "position" that are no job: "this position", "other roles". */
export const NOT_A_JOB =
  words(`the a an this that these those our your any all other another open current similar new different same specific particular
  available advertised above following future right suitable appropriate such next said relevant respective vacant related
  desired posted first second permanent temporary full-time part-time fulltime parttime remote no which what whose its their
  many several few one two three more most best better good great interesting exciting key
  recent mentioned abovementioned aforementioned applied job work employment open-ended selected offered kind certain chosen important
  leadership leading central active strong critical vital crucial
  of for at in on to as with and or by from is was`);

/** Capitalised words that begin no name: pronouns, sentence openers, days, months, places in mails. */
export const NO_NAMES =
  words(`i we you he she it they our your my their his her its us this that these those there here
  thank thanks thankyou unfortunately however although though while after before since because due despite upon once when if should as at in on
  dear hi hello hey greetings regards sincerely best kind warm please no not yes and but or so for with by from to of the a an
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  candidate candidates applicant applicants team application applications position role job interview update status subject re fw fwd aw wg
  linkedin facebook twitter instagram glassdoor youtube tiktok xing discord zoom skype calendly
  cv resume hr faq pdf www http https email e-mail mail phone tel fax mobile
  human resources personnel
  career careers page portal site website job jobs board center centre privacy policy terms unsubscribe
  congratulations welcome good great what how why where who which
  wir sie ihr ihre ihnen du dich dein deine unser unsere leider vielen danke herzlichen bitte guten sehr mit der die das ein eine
  nous vous votre merci malheureusement bonjour cordialement je le la les
  gracias lamentablemente hola usted nosotros saludos el los
  helaas bedankt beste wij jij uw
  infelizmente obrigado obrigada prezado prezada voce nos
  work home scale
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember bereich rahmen anschluss anhang moment fruhjahr
  english german french spanish dutch portuguese
  am pm est pst cet gmt utc us uk usa eu`);
