/**
 * Danish words that say nothing of what a text is about, in folded spelling: PostgreSQL's list for Danish and the question
 * words, auxiliaries and prepositions that it lacks.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'ad af aldrig alle alt altid anden andet andre at bare bl blev blive bliver blevet burde både bør da de dem den denne der deres derfor ' +
    'det dette dig din dit dine disse dog du efter eller en end ene er et fik for fordi fra få får gennem gør ham han hans har havde have ' +
    'hende hendes her hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår i igen ikke ind ingen ja jeg jer jeres jo ' +
    'kan kun kunne lige man mange med meget mellem men mens mere mest mig min mine mit mod må måtte ned nej nogen noget nogle nok når ny nu og ' +
    'også om omkring op os over på samt selv sig sin sine sit skal skulle som så sådan thi til ud uden under var ved vi vil ville vor vore ' +
    'vores være været'
  ).split(' '),
);
