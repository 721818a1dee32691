/** Y rheolau sylfaenol y daw hwb gyda nhw: gweler y ffeil Saesneg. */
export const groundRules = `# Rheolau sylfaenol

Rydym yn cronni’r hyn a gyflawnodd ein hymgyrchoedd, er mwyn i bob un ohonom ddysgu’n gynt. Mae’r rheolau hyn yn dweud beth sydd ei angen.

## Beth sy’n cael ei gadw

- Cyfrifon eich negeseuon e-bost, eich graffeg a’ch digwyddiadau: faint a anfonwyd, a agorwyd, a gliciwyd, a rannwyd, faint o bobl a ddaeth. Gyda nhw eu teitlau, eu llinellau pwnc a’u capsiynau, a phryd y cawsant eu hanfon.
- Byth pobl: dim aelodau, pleidleiswyr, rhoddwyr na gwesteion. Gwrthodir ffeil sydd â rhes i bob person.
- Cyfeiriadau e-bost y rhai y mae eich plaid yn eu gadael i mewn, a chofnod o’r hyn a newidiwyd, a chan bwy.

## Beth y gall eraill ei weld

- Dim ond eich plaid sy’n gweld ei hymgyrchoedd ei hun. Ni all gweithredwr yr hwb eu hagor, na’r un swyddog.
- Mae eich rhifau’n cyfrif mewn ffigurau cyfun: rhai’r genedl a’ch rhanbarth, a rhai eich clwstwr os dewiswch hynny. Dangosir ffigur dim ond lle mae sawl plaid y tu ôl iddo ac na ellir gweithio allan rifau neb ohono.
- Nid yw’n gyfrinach bod eich plaid yn cymryd rhan.
- Dangosir geiriau, lluniau a chynigion o gymorth dim ond lle y dewisodd eich plaid hynny, cyhyd ag y mae’n ei ddewis.

## Cyfrinachedd

- Er mwyn dysgu y mae’r hyn a ddarllenwch yma am bleidiau eraill. Peidiwch â’i ddefnyddio yn eu herbyn, y tu mewn na’r tu allan.
- Mae ffigurau pleidiau a enwir yn aros ymhlith y rhai y’u dangoswyd iddynt.
- Nid oes neb yn ceisio gweithio allan rifau plaid arall.
- Uwchlwythwch dim ond yr hyn y caiff eich plaid ei drosglwyddo. Gadewch enwau pobl allan o deitlau.

## Sut i adael

- Gall un o weinyddwyr eich plaid roi’r gorau i gyfrif, tynnu unrhyw uwchlwythiad yn ôl neu adael yr hwb ar unrhyw adeg, ar y dudalen “Ymddiriedaeth”, heb ofyn i neb.
- Pan fyddwch yn gadael, caiff popeth sydd gan yr hwb am eich plaid ei ddileu, ac ni fydd cyhoeddiadau diweddarach yn ei chyfrif. Gallwch fynd â’r cyfan gyda chi yn gyntaf.
- Mae cyhoeddiadau a wnaed yn aros fel y maent: maent yn dal ffigurau sawl plaid ar unwaith, ac ni ellir tynnu eich rhai chi allan o swm.`;
