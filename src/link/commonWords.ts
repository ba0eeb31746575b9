const listed = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

/** English function words, in lower case without apostrophes: they carry no subject. */
export const STOP_WORDS = listed(`
    a an the this that these those some any all both each every either neither no not none nor such other
    another same own one i me my mine we us our ours you your yours he him his hi she her hers it its they them their theirs
    who whom whose which what when where why how there here then than so as if because while although though unless
    until till since before after during about above below over under between among into onto out off up down in on at
    by for from of to with without within through throughout against across along around toward towards upon via per
    and or but yet also too very just only even still again once more most much many few less least lot bit quite rather
    be am is are was were been being do does did doing done doe have has had having can could may might must shall should will would
    cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent hadnt im ive ill id
    its thats theres were weve well youre youve youll theyre theyve hes shes let lets ll ve re
`);

/** Frequent English words that have a meaning but say little when they return in a quotation. */
export const FREQUENT_WORDS = listed(`
    able accept according account across act action activity actual actually add addition additional address affect age
    agency ago agree allow almost alone already alternative although always amount analysis annual answer anything
    anyone appear apply approach appropriate area argue around arrive article ask asked aspect attempt attention
    authority available average aware away back bad base basic basis bear became because become began begin beginning
    behaviour being believe benefit best better big bill bit body book both bought bring brought build building built
    business buy call called came campaign care carry case cause central century certain certainly challenge chance
    change chapter character charge check chief child children choice choose circumstance city claim class clear
    clearly close colleague collection come coming comment committee common community company compare complete
    completely complex concern concerned condition conference consider considerable continue continued control cost
    council country couple course court cover create created culture current currently cut daily data date day deal
    decade decide decided decision deep default degree demand department describe described design despite detail
    develop development difference different difficult direct direction directly discuss discussion door draw drive
    drop due during early easily easy economic economy education effect effective effectively effort eight either
    element else encourage end energy enough ensure entire entirely environment especially essential establish
    established even evening event ever every everybody everyone everything evidence exactly example except existing
    expect expected experience explain extent extra eye face fact factor fail fall family far father fear feature
    feel feeling fell felt field figure final finally financial find fine finish first five focus follow followed
    following force foreign form former forward found four free friend front full fully function further future
    gave general generally generation get getting girl give given go goal going gone good got government great
    greater ground group grow growing growth guess half hand happen happened happy hard health hear heard held help
    here high higher highly history hit hold home hope hour house however huge human hundred idea identify imagine
    immediate immediately impact important improve include included including increase increased increasingly indeed
    independent individual industry influence information inside instance instead institution interest interested
    interesting international into involve involved issue item itself job join joint keep kept key kind knew know
    knowledge known land language large largely larger last late later law lead leader leading learn least leave led
    left legal length less let letter level life light like likely limit line link list listen little live living
    local long longer look looked looking lose loss lost love low lower main mainly maintain major majority make
    making man manage management manner many mark market material matter maybe mean meaning means meant measure
    meet meeting member men mention method middle might million mind minister minute miss model modern moment money
    month morning mother move movement moving myself name nation national natural nature near nearly necessary need
    needed network never new news next night nine nobody normal normally north note nothing notice number
    obviously occur offer office officer official often old once open operate operation opinion opportunity order
    ordinary organisation original others otherwise outside overall overseas own paper parent part particular particularly
    partner party pass past path pattern pay people percent perhaps period person personal picture piece place plan
    play please plenty point policy political poor popular population position positive possibility possible
    possibly potential power powerful practical practice prefer prepare present president press pressure pretty
    prevent previous previously price private probably problem proceed process produce product professional
    programme progress project proper properly propose protect prove provide provided public publish pull purpose
    push put quality question quick quickly quite raise range rate rather reach read ready real reality realise
    really reason reasonable receive recent recently recognise record reduce refer regard region regular relate
    related relation relationship relevant remain remember remove repeat replace report represent require required
    research resource respond response responsibility responsible rest result return review right rise risk road
    role room round rule run safe said same save saw say saying scale school science second secretary section sector
    secure security see seek seem seemed seen sell send senior sense sent separate serious seriously serve service
    set seven several share short should show shown side sign significant similar simple simply since single sit
    site situation six size small social society somebody someone something sometimes somewhat soon sort sound
    source south space speak speaking special specific speech spend spent spoke staff stage stand standard start
    started state statement stay step stick still stop story straight strategy street strong structure student
    study stuff style subject substantial succeed success such sudden suddenly suggest suitable supply support
    suppose sure surely system table take taken taking talk talking target task team technology tell ten tend term
    thank themselves theory thing think thinking third thought thousand threat three throughout time today together
    told tomorrow tonight took top total touch toward town trade train training travel treat trouble true truth try
    trying turn turned twenty two type typical understand understanding unit unless use used useful user using usual
    usually value variety various very view visit voice wait walk want wanted war watch way week well went western
    whatever whether while white whole wide wife will wish within without woman women wonder word work worked worker
    working world worry worse worst worth would write written wrong year yes yesterday yet young yourself
`);
