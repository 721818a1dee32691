/** Y rheolau sylfaenol y daw hwb gyda nhw: gweler y ffeil Saesneg. */
export const groundRules = `# Rheolau sylfaenol

Rydym yn cronni’r hyn a gyflawnodd ein hymgyrchoedd: rydym yn ei adio at ei gilydd dros bob un ohonom, er mwyn i bob un ohonom ddysgu’n gynt. Mae plaid yn cyfrif o’r diwrnod y mae un o’i gweinyddwyr yn derbyn y rheolau hyn.

## Beth sy’n cael ei gadw

- Yr hyn a gyflawnodd eich negeseuon e-bost, eich graffeg a’ch digwyddiadau: faint a anfonwyd, a agorwyd, a gliciwyd ac a rannwyd, a faint o bobl a ddaeth. Gyda hynny eu teitlau, eu llinellau pwnc a’u capsiynau, a phryd y cawsant eu hanfon neu eu cynnal. Darllenir y ffeil a uwchlwythwch, ond ni chedwir y ffeil ei hun.
- Byth pobl. Gwrthodir ffeil â rhes i bob aelod, pleidleisiwr, rhoddwr neu westai, ac ni chaiff dim ohoni ei storio.
- Cyfeiriadau e-bost y rhai y mae eich plaid yn eu gadael i mewn, ble maent wedi mewngofnodi, a log o newidiadau, mewngofnodi, lawrlwytho a thocynnau (allweddi y mae rhaglen yn uwchlwytho neu’n darllen ar eich rhan gyda nhw), y gall eich plaid ei ddarllen.
- Yr hyn y cytunodd eich plaid iddo, a’r hyn y dewisodd ei rannu.

## Beth y gall eraill ei weld

- Dim ond y bobl a’r rhaglenni y mae eich plaid yn eu gadael i mewn sy’n gweld eich ymgyrchoedd. Nid oes tudalen sy’n eu dangos i weithredwr yr hwb, i swyddog nac i blaid arall. Gallai’r sawl sy’n rhedeg y cyfrifiaduron gyrraedd y gronfa ddata, fel ar bob gwefan, ac mae’n addo peidio ag edrych.
- Ychwanegir eich rhifau at rai pleidiau eraill, yn ffigurau cyfun: rhai’r genedl, eich rhanbarth a phleidiau o’ch maint chi, a rhai eich clwstwr (y pleidiau yn eich ymyl) os dewiswch hynny. Dangosir ffigur dim ond lle mae o leiaf bum plaid y tu ôl iddo, ar ôl gwirio na ellir gweithio allan rifau neb ohono.
- Ni wneir ffigurau wrth i chi edrych: fe’u cyhoeddir gyda’i gilydd, o bryd i’w gilydd. Hynny yw ystyr cyhoeddiad yma.
- Dangosir i bawb yma faint o bleidiau mewn clwstwr neu ranbarth sy’n cymryd rhan. Mae’r hyn a rannwch o dan enw eich plaid yn dangos eich bod chi’n gwneud hynny.
- Dangosir geiriau, lluniau, eich safle wrth enw a chynigion o gymorth dim ond lle dewisodd un o weinyddwyr eich plaid hynny, a dim mwyach ar ôl iddynt ddewis yn wahanol. Efallai fod rhywun wedi’u darllen cyn hynny.

## Cyfrinachedd

- Er mwyn dysgu y mae’r hyn a ddarllenwch yma am bleidiau eraill. Peidiwch â’i ddefnyddio yn eu herbyn, y tu mewn na’r tu allan.
- Mae’r hyn a rannodd plaid a enwir yn aros ymhlith y rhai y’i dangoswyd iddynt. Gofynnwch cyn ei basio ymlaen.
- Nid oes neb yn ceisio gweithio allan rifau plaid arall, ar ei ben ei hun na gydag eraill.
- Uwchlwythwch dim ond yr hyn y caiff eich plaid ei drosglwyddo. Gadewch enwau, cyfeiriadau a rhifau ffôn pobl allan o deitlau ac o linellau y mae eraill yn eu darllen.

## Sut i adael

- Gall un o weinyddwyr eich plaid wneud pob un o’r rhain ar unrhyw adeg, heb ofyn i neb: rhoi’r gorau i gyfrif, tynnu uwchlwythiad yn ôl, newid yr hyn a rennir, neu adael yr hwb.
- Os rhowch y gorau i gyfrif, eich ymgyrchoedd chi i’w gweld ydynt o hyd, ac ni fydd yr un cyhoeddiad o’r un nesaf ymlaen yn eu cyfrif.
- Os byddwch yn gadael, caiff popeth sydd gan yr hwb am eich plaid ei ddileu, ac ni fydd yr un cyhoeddiad diweddarach yn ei chyfrif. Gallwch fynd â’r cyfan gyda chi yn gyntaf.
- Mae cyhoeddiadau a wnaed yn aros fel y maent: maent yn dal ffigurau sawl plaid ar unwaith, ac ni ellir tynnu eich rhai chi allan o swm. Wrth eu hochr mae marciau’n aros y mae’r hwb yn gwybod drwyddynt a newidiodd ffigur, a phryd y gwnaed pa fath o beth, o dan allwedd ar hap nad yw’n arwain atoch chi mwyach.
- Mae copïau o’r gronfa ddata a wnaeth y gweithredwr er diogelwch yn dal eich cofnodion nes i’r copïau hynny gael eu dileu. Gofynnwch i’r gweithredwr faint o amser y mae hynny’n ei gymryd.

## Pan fydd y rheolau hyn yn newid

- Cyhoeddir rheolau newydd yma o leiaf 28 diwrnod cyn iddynt ddod i rym. Mae eich tudalennau’n dweud hynny, a than y diwrnod hwnnw mae eich cytundeb yn dal.
- O’r diwrnod hwnnw ymlaen nid oes yr un cyhoeddiad yn cyfrif eich plaid nes i un o’i gweinyddwyr dderbyn y rheolau newydd. Cedwir eich ymgyrchoedd.`;
