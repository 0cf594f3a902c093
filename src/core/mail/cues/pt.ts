import type { LanguageCues } from './signs.ts';

const classes = {
  vaga: 'vaga posicao cargo oportunidade processo funcao',
  outro: 'outro outra outros outras',
  candidato:
    'candidato candidata candidatos candidatas candidatura perfil perfis pessoa pessoas profissional profissionais',
  entrevista: 'entrevista entrevistas conversa reuniao bate-papo chamada videochamada',
};

const table: LanguageCues['table'] = [
  [
    'rejection',
    3,
    `nao ~5 selecionad*|escolhid*|aprovad*|aceit*|contratad*
     nao ~5 seguir*|prosseguir*|avancar*|continuar*|dar ~3
     nao ~3 dar ~2 seguimento|continuidade|andamento
     @outro ~3 @candidato
     optamos|decidimos|optou|decidiu|escolhemos|selecionamos ~6 @outro|candidato|candidata|alguem|nao
     @vaga ~5 preenchid*|cancelad*|encerrad*|fechad*
     nao ~5 corresponde*|atende*|encaixa*|adequa*
     nao ~4 oferecer|convidar
     reprovad*|rejeitad*|eliminad*`,
  ],
  ['rejection', 1, 'infelizmente\nlamentamos|lamento|sentimos\nneste momento|desta_vez|nesta_ocasiao'],
  [
    'invite',
    3,
    'convid*|chamar ~6 @entrevista\n@entrevista ~5 confirmad*|agendad*|marcad*|remarcad*\nagendar|marcar ~4 @entrevista\ndisponibilidade',
  ],
  ['assessment', 3, 'realizar|completar|fazer|responder ~4 teste|avaliacao|desafio|exercicio'],
  [
    'offer',
    3,
    'prazer|felizes|feliz|satisfacao ~8 oferecer|proposta|oferta\ncarta proposta|oferta\nbem-vind* ~3 equipe|equipa|time',
  ],
  [
    'received',
    3,
    'recebemos\nrecebid* ~4 candidatura|curriculo|cv\ncandidatura ~4 recebid*|enviad*\nanalisaremos|avaliaremos|analisar|analisando|em_analise\nentraremos em contato|contacto',
  ],
  ['hold', 3, '@vaga ~5 suspens*|pausa*|congelad*|adiad*'],
  ['elsewhere', 3, 'aluguel|arrendamento|apartamento|inquilino|manuscrito|bolsa|emprestimo|sorteio|concurso'],
  [
    'job',
    1,
    'vaga|candidat*|entrevista|selecao|seletivo|curriculo|empresa|equipe|equipa|profissional|experiencia|rh',
  ],
  ['thanks', 3, 'obrigad*|agradec* ~7 candidatura|interesse|participa*'],
  ['rejection', 2, 'infelizmente'],
  ['farewell', 2, 'desej* ~8 sucesso|sorte|melhor\nboa sorte\nmuito sucesso'],
  ['past', 2, 'apos ~4\ndepois de ~4 analisar|avaliar\nanalisamos|avaliamos|decidimos'],
  ['application', 2, 'candidatura|curriculo|cv|interesse|inscricao|candidatar|candidatou'],
  ['screening', 3, 'telefonica|telefone|telefonema'],
  [
    'interview',
    3,
    'entrevista|entrevistas|conhecer_voce|conhece-lo|conhece-la|conversar|conversa|conversamos',
  ],
  ['final', 3, 'ultima|final|finais ~1 fase|etapa|rodada|entrevista\nfinalista*'],
  ['offerStage', 3, 'retirar|retiramos|cancelar|rescindir ~4 oferta|proposta'],
  ['closed', 3, '@vaga ~5 preenchid*|cancelad*|encerrad*|fechad*\ncongelamento|orcamento|reestruturacao'],
  ['internal', 3, 'interno|interna|internamente'],
  ['otherReason', 3, 'superqualificad*|sobrequalificad*\npretensao|expectativa_salarial|visto'],
  [
    'experience',
    3,
    'mais|maior ~2 experiencia|qualificad*\nexperiencia|conhecimentos|qualificacoes ~6 mais|melhor|aderente*|alinhad*|proxim*',
  ],
  [
    'fit',
    2,
    'mais|melhor ~4 aderente*|alinhad*|adequad*|encaix*|corresponde*|proxim*\nnao ~4 corresponde*|encaix*|adequ*',
  ],
  ['volume', 1, 'grande|muitas|muitos|elevado|numero|quantidade|alto ~3 candidat*|curriculos|inscricoes'],
  ['feedback', 3, 'feedback|retorno ~6 dispos*|se|caso|contat*|contact*\ncaso|se ~5 feedback'],
  ['noFeedback', 4, 'nao|sem ~6 feedback|retorno_individual'],
  [
    'touch',
    3,
    'mant*|guardar*|conserva*|permanec* ~6 curriculo|cv|candidatura|dados|perfil|contato|contacto\nbanco|base de talentos|dados\nfuturas|proximas ~2 vagas|oportunidades ~4\nmanter|manteremos ~2 contato|contacto',
  ],
  ['automated', 3, 'automatico|automatica|automaticamente\nnao ~2 respond* ~3 este|esta|a'],
];

/** Portuguese. */
export const PORTUGUESE: LanguageCues = {
  classes,
  table,
  conditions: new Set('se caso quando'.split(' ')),
  negations: new Set('nao sem nem nunca'.split(' ')),
};
