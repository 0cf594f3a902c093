import type { LanguageCues } from './signs.ts';

const classes = {
  puesto: 'puesto vacante posicion plaza oferta cargo proceso',
  otro: 'otro otra otros otras',
  candidato:
    'candidato candidata candidatos candidatas candidatura candidaturas perfil perfiles persona personas aspirante aspirantes',
  entrevista: 'entrevista entrevistas reunion llamada videollamada conversacion encuentro',
};

const table: LanguageCues['table'] = [
  [
    'rejection',
    3,
    `no ~6 seleccionad*|elegid*|escogid*|seleccionar*|admitid*
     no ~5 continuar*|continuara|seguir*|avanzar*|proceder*|prosigue ~3
     no ~4 posible ~3 continuar|ofrecer*
     @otro ~3 @candidato
     descartad*|desestimad*|rechazad*
     @puesto ~5 cubiert*|cancelad*|cerrad*
     no ~5 encaj*|ajust*|cumpl*|correspond*
     no ~4 ofrecer*|invitar*
     prioridad a ~2 @candidato
     @puesto ~4 ocupad*|asignad*|adjudicad*
     no ~3 cubrir*|contratar*
     no ~2 podido ser
     elegido|seleccionado|escogido|contratado|incorporado a|una|un ~2 persona|candidat*|companer*|alguien
     decidido|optado|elegido|seleccionado ~4 @otro|candidato|candidata|alguien`,
  ],
  [
    'rejection',
    1,
    'lamentablemente|desafortunadamente|desgraciadamente\nlamentamos|sentimos|lamento\nen esta ocasion\nesta vez',
  ],
  [
    'invite',
    3,
    'invitar*|invitamos|citar*|convocar* ~6 @entrevista\n@entrevista ~5 confirmad*|programad*|agendad*|reprogramad*\nagendar|coordinar|concertar|programar ~5 @entrevista\ndisponibilidad',
  ],
  ['assessment', 3, 'realizar|completar|hacer ~4 prueba|test|evaluacion|ejercicio|reto'],
  [
    'offer',
    3,
    'ofrecerle|ofrecerte|complace|alegra ~8 puesto|oferta|contrato\ncarta oferta\nbienvenid* ~3 equipo',
  ],
  [
    'received',
    3,
    'hemos recibido\nrecibido ~4 candidatura|curriculum|solicitud|cv\nrevisaremos|evaluaremos|analizaremos|estudiaremos\nnos pondremos en contacto ~3\nacus* ~2 recibo\nestamos ~2 revisando|evaluando',
  ],
  ['hold', 3, '@puesto ~5 pausa|suspendid*|pospuest*|congelad*'],
  ['elsewhere', 3, 'alquiler|piso|apartamento|inquilino|manuscrito|beca|prestamo|sorteo|concurso'],
  [
    'job',
    1,
    'puesto|vacante|candidat*|entrevista|seleccion|curriculum|empresa|equipo|profesional*|experiencia|rrhh',
  ],
  ['thanks', 3, 'gracias|agradec* ~7 candidatura|interes|participar|postul*'],
  ['rejection', 2, 'lamentablemente|desafortunadamente|desgraciadamente'],
  ['farewell', 2, 'dese* ~8 suerte|exito*|mejor\nmucha suerte|exito'],
  ['past', 2, 'tras ~4\ndespues de ~4 revisar|evaluar|analizar\nhemos ~2 revisado|evaluado|decidido'],
  ['application', 2, 'candidatura|solicitud|curriculum|cv|postular|postulacion|interes|inscripcion'],
  ['screening', 3, 'telefonica|telefono|llamada'],
  [
    'interview',
    3,
    'entrevista|entrevistas|conocerte|conocerle|conocer_a|conocernos|reunirte|reunirse|conversacion',
  ],
  ['final', 3, 'ultima|final|finales ~1 fase|ronda|entrevista|etapa\nfinalista*'],
  ['offerStage', 3, 'retirar|retiramos|anular|rescindir ~4 oferta'],
  ['closed', 3, '@puesto ~5 cubiert*|cancelad*|cerrad*\ncongelacion|presupuesto|reestructuracion'],
  ['internal', 3, 'interno|interna|internamente|promocion_interna'],
  ['otherReason', 3, 'sobrecualificad*|sobrecalificad*\nexpectativas_salariales|pretension*|visado|permiso'],
  [
    'experience',
    3,
    'mas|mayor ~2 experiencia|formacion|cualificad*\nexperiencia|conocimientos ~6 mas|mejor|ajust*|requerid*',
  ],
  [
    'fit',
    2,
    'mejor|mas ~4 encaj*|ajust*|adecu*|adapt*|afin*\nencaj*|ajust*|adecu* ~4 mejor|mas|no\nno ~4 encaj*|ajust*',
  ],
  ['volume', 1, 'gran|numeros*|muchas|muchos|elevado|cantidad|alto ~3 candidat*|solicitudes|curriculums'],
  [
    'feedback',
    3,
    'feedback|retroalimentacion|comentarios ~6 dispos*|si|encantad*|contact*\nsi ~5 feedback|retroalimentacion\ndisposicion ~8 feedback|duda*|aclar*',
  ],
  ['noFeedback', 4, 'no|sin ~6 feedback|retroalimentacion|comentarios'],
  [
    'touch',
    3,
    'conserv*|guard*|mantendremos|mantener ~6 curriculum|cv|candidatura|datos|perfil|contacto\nbase de datos|talento\ntendremos|tener* ~4 en_cuenta\nfuturas|proximas ~2 vacantes|oportunidades|procesos|ofertas ~4\nseguir* en contacto',
  ],
  ['automated', 3, 'automatico|automaticamente|automatica\nno ~2 respond* ~3 este|a'],
];

/** Spanish. */
export const SPANISH: LanguageCues = {
  classes,
  table,
  conditions: new Set('si cuando caso'.split(' ')),
  negations: new Set('no sin ni nunca'.split(' ')),
};
