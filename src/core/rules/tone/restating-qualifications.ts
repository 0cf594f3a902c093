import type { ToneRule } from '../../lint/types.ts';
import { rotate } from '../rotate.ts';

export const restatingQualifications: ToneRule = {
  id: 'restating-qualifications',
  severity: 'warning',
  summary: 'Sells skills, years, credentials or achievements for the role that is gone.',
  why: 'The reader has weighed them already. Said again after the decision, they read as an appeal, and they take the room of the line that would be remembered.',
  message:
    'This presents qualifications for a role that has been filled. One line on the kind of role you would like to hear about next says more.',
  limits:
    'One short forward-looking clause ("should a role for my Python background open") is left alone. A plain fact about oneself cannot always be told from small talk, so it is marked as information.',
  patterns: [
    '@REMINDING @MY_MERIT',
    '@I_FIT',
    '@I_STAND_OUT',
    // A bare fact about oneself may be small talk.
    { pattern: '@I_HAVE_SKILL', severity: 'information' },
    { pattern: '@I_ACHIEVED', severity: 'information' },
  ],
  unless: [
    '^ although|though|since|ever|when|while|after|before|whenever|because|if ..2 i|my ..9',
    'when|once|until|till|before|after|while|whenever ..2 i|my ..9',
    'i|my ,,9 ,,9 but|WARM',
    '^ i|my ,,9 ,,9 but|WARM',
    'i LED|ACHIEVED|HAVE|hold|speak|taught ,,9 ,,9 , ,,4 (your|you|yours) !described|describe|need|needed|asked|want|wanted|ad|advert|team|stack|role|job|are|were|would|mentioned|firm|company',
    'i|my ,,9 ,,9 , and|so ..1 none|few|nobody|your|never|still|it|in|not|thanks|yours',
    'YEARS ..2 as|of ..2 customer|reader|listener|member|fan|parent|visitor|tenant|reading|buying|shopping|watching|subscriber',
    'less|least|barely|insufficiently ..1 GOOD_AT',
    'SKILL ..4 light|lighter|thin|short|shorter|limited|weak|weaker|rusty|lacking|lacks|fell|falls|needs|need|grow|improve',
    'lack|limited|little|thin|less|short|weak|no|more|any ..2 SKILL',
    'for|about|on|of|to|improve|improving|build|building my ..3 SKILL|PROOF',
  ],
  unlessInSentence: [
    '~know|~understand|~see|~appreciate|~remember|~realise|~realize ..2 how hard|difficult|tough|much|awkward|many|long|rare',
    'good|better|right choice|hire|pick',
  ],
  suggest: situation => {
    const later = [
      `If another role at ${situation.record.company ?? 'the company'} seems a closer fit, I would be glad to hear of it.`,
      'Should a role come up that suits my background, I would be happy to hear from you.',
    ];
    return [
      ...(situation.has('keep-in-touch') ? [] : rotate(situation, later)),
      ...rotate(situation, [
        `I enjoyed learning more about ${situation.company}.`,
        'I appreciate the time you took with my application.',
      ]),
    ];
  },
  flagged: [
    'To sum up, «I have nine years» in audit.',
    '«Let me remind you that I ran» the largest depot in the county.',
    'In my last post «I led a» crew of forty.',
    '«My skills in SAP are a perfect match».',
    'I believe that «I am an ideal candidate».',
    '«I tick all the boxes» in the advert.',
    '«I would have hit the ground» running.',
    '«My record speaks for itself».',
    'Frankly, «nobody knows the harbour better than I» do.',
    "«You won't find many who» weld and wire.",
    '«As a certified welder, I» could have started on Monday.',
    '«I am fluent in» four languages.',
    '«ive got the experience» you want',
    '«My sales figures were the highest» in the region.',
    'It was a pity, for «I am exactly what you» need.',
    '«I single-handedly» saved the account.',
  ],
  clean: [
    'I do not have the years of experience that the post needs.',
    'I hope to gain more experience on the ward.',
    'Should a role for my Python background open, please think of me.',
    'If my skills suit another team, I would be glad to hear of it.',
    'Your team has ten years of experience, and it shows.',
    'Your references to the harbour made me smile.',
    'I know that I was not fully qualified for the role.',
    'I have learned a great deal from your comments.',
    'My experience of your company has been a happy one.',
    'I have led panels like yours, so I know how hard these choices are.',
    'I am sure that the new analyst will be a great addition to your team.',
    'I speak some Dutch, and I loved practising it with your porter.',
    'When I am fully qualified, I hope to apply again.',
    'Thank you for reading my application with such care.',
  ],
};
