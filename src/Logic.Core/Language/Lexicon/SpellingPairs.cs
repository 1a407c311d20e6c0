namespace Logic.Language.Lexicon;

/// <summary>British spellings and their American ones.</summary>
internal static class SpellingPairs
{
    private const string Pairs = """
        colour color  favour favor  favourite favorite  honour honor  humour humor  labour labor  neighbour neighbor  rumour rumor
        behaviour behavior  harbour harbor  flavour flavor  vapour vapor  armour armor  odour odor  parlour parlor  saviour savior
        splendour splendor  tumour tumor  vigour vigor  endeavour endeavor  favourable favorable  honourable honorable
        colourful colorful  neighbourhood neighborhood  centre center  theatre theater  metre meter  kilometre kilometer
        centimetre centimeter  millimetre millimeter  litre liter  fibre fiber  calibre caliber  lustre luster  sombre somber
        spectre specter  organise organize  organisation organization  realise realize  recognise recognize  apologise apologize
        analyse analyze  paralyse paralyze  criticise criticize  emphasise emphasize  memorise memorize  minimise minimize
        maximise maximize  optimise optimize  specialise specialize  summarise summarize  sympathise sympathize  utilise utilize
        authorise authorize  categorise categorize  characterise characterize  civilise civilize  civilisation civilization
        colonise colonize  customise customize  finalise finalize  generalise generalize  harmonise harmonize  hospitalise hospitalize
        legalise legalize  modernise modernize  normalise normalize  penalise penalize  personalise personalize  popularise popularize
        prioritise prioritize  privatise privatize  publicise publicize  stabilise stabilize  standardise standardize
        symbolise symbolize  visualise visualize  defence defense  offence offense  licence license  practise practice
        pretence pretense  travelling traveling  traveller traveler  jewellery jewelry  marvellous marvelous  woollen woolen
        counsellor counselor  fulfil fulfill  enrol enroll  instalment installment  skilful skillful  wilful willful
        catalogue catalog  dialogue dialog  analogue analog  programme program  grey gray  tyre tire  kerb curb  plough plow
        pyjamas pajamas  moustache mustache  mould mold  smoulder smolder  aeroplane airplane  aluminium aluminum  cheque check
        cosy cozy  draught draft  manoeuvre maneuver  paediatric pediatric  anaemia anemia  anaesthetic anesthetic
        encyclopaedia encyclopedia  foetus fetus  haemoglobin hemoglobin  leukaemia leukemia  oestrogen estrogen  orthopaedic orthopedic
        archaeology archeology  diarrhoea diarrhea  judgement judgment  acknowledgement acknowledgment  ageing aging
        sceptic skeptic  sceptical skeptical  sulphur sulfur  storey story  mum mom  maths math
        yoghurt yogurt  artefact artifact  ambience ambiance  tranquillity tranquility  speciality specialty
        """;

    private static readonly Dictionary<string, string> American = Read();

    /// <summary>The American spelling of a lemma that has two, else the lemma itself.</summary>
    public static string Canonical(string lemma) => American.GetValueOrDefault(lemma, lemma);

    private static Dictionary<string, string> Read()
    {
        var words = Pairs.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var american = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i += 2) american.Add(words[i], words[i + 1]);
        return american;
    }
}
