"""What dates and amounts are written with beyond the CLDR: regional months, other calendars, everyday short forms.

Facts as tables, nothing else. Sources: the month names in use in the Levant and the Maghreb, the calendars' own months, the
international system of units. A table holds spellings as people write them; folding makes the variants one.
"""

from collections.abc import Iterator
from decimal import Decimal

ALIASES = {
    "iw": "he", "in": "id", "no": "nb", "tl": "fil", "prs": "fa", "eng": "en", "arb": "ar", "ara": "ar", "urd": "ur", "fas": "fa",
    "per": "fa", "deu": "de", "heb": "he", "rus": "ru", "vie": "vi", "zho": "zh", "tha": "th", "tur": "tr", "hin": "hi", "ces": "cs",
    "fra": "fr", "spa": "es", "ita": "it", "por": "pt", "jpn": "ja", "kor": "ko", "cmn": "zh",
}  # fmt: skip  # a table
DENSE = frozenset({"zh", "ja", "th", "lo", "km", "my", "yue"})
INFLECTED = frozenset(
    "ru uk be bg mk sr hr bs sl cs sk pl lt lv et fi hu tr az kk ky uz el ro sq hy ka is eu mn tk".split()
)
PREFIXES = {
    "ar": ("وال", "فال", "بال", "كال", "ولل", "لل", "ال", "وب", "ول", "و", "ف", "ب", "ل", "ك"),
    "he": ("וב", "ול", "וה", "שב", "שה", "ב", "ל", "ו", "ה", "מ", "כ", "ש"),
}
WEEKDAY_HEADS = {"th": ("วัน",), "lo": ("ວັນ",), "km": ("ថ្ងៃ",)}

# Words that are better known for something else, folded: they may be the partner of a date or number, but are never missed.
UNSURE = {
    "en": frozenset({"may", "march", "second", "one"}),
    "de": frozenset({"sonnabend", "eins", "ein", "eine", "einer", "einem", "einen", "eines", "sieben", "acht"}),
    "fr": frozenset({"mars", "mai", "un", "une", "neuf", "second", "seconde"}),
    "es": frozenset({"un", "una", "uno", "segundo", "segunda"}),
    "it": frozenset({"un", "una", "uno", "secondo", "sei"}),
    "pt": frozenset({"um", "uma", "segunda", "segundo", "quarta", "quinta", "sexta", "terca"}),
    "ar": frozenset({"مارس", "ماي", "واحد", "واحده", "احد", "احدي"}),
    "fa": frozenset({"مه", "مارس", "يك", "تير", "شهريور", "مهر", "دي", "بهمن", "ابان", "اذر", "خرداد", "سي", "صد"}),
    "ur": frozenset({"هفته", "مارچ", "جون", "پير", "منگل", "بده", "مئي", "ايك", "نو", "سو", "اسي", "بهتر", "چهپن"}),
    "he": frozenset({"שני", "שבת", "אחד", "אחת", "מאי"}),
    "tr": frozenset({"ocak", "ekim", "pazar", "bir", "kasim"}),
    "ru": frozenset({"среда", "один", "одна", "одно", "сорок"}),
    "vi": frozenset({"mot", "nam", "ba", "chin", "bon"}),
    "zh": frozenset("一 二 两 千 万".split()),
    "ja": frozenset("一 二 千 万".split()),
}

SYMBOLS = (
    ("%", "percent", "%"), ("٪", "percent", "%"), ("‰", "percent", "‰"), ("؉", "percent", "‰"),
    ("$", "currency", frozenset({"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN", "TWD"})),
    ("us$", "currency", frozenset({"USD"})), ("a$", "currency", frozenset({"AUD"})), ("c$", "currency", frozenset({"CAD"})),
    ("€", "currency", frozenset({"EUR"})), ("£", "currency", frozenset({"GBP", "EGP", "SYP", "LBP"})),
    ("¥", "currency", frozenset({"JPY", "CNY"})), ("₹", "currency", frozenset({"INR"})), ("₽", "currency", frozenset({"RUB"})),
    ("₩", "currency", frozenset({"KRW"})), ("₪", "currency", frozenset({"ILS"})), ("₺", "currency", frozenset({"TRY"})),
    ("₫", "currency", frozenset({"VND"})), ("₴", "currency", frozenset({"UAH"})), ("฿", "currency", frozenset({"THB"})),
    ("₨", "currency", frozenset({"PKR", "INR"})),
    ("°c", "unit", "celsius"), ("oc", "unit", "celsius"), ("°f", "unit", "fahrenheit"), ("of", "unit", "fahrenheit"),
    ("°", "unit", "degree"),
    *((code.lower(), "currency", frozenset({code})) for code in ("USD", "EUR", "GBP", "JPY", "CHF", "CNY", "VND", "RUB", "SAR", "AED")),
)  # fmt: skip  # a table

CURRENCIES = frozenset(
    "USD EUR GBP JPY CHF CNY INR PKR RUB UAH KRW VND TRY ILS EGP SAR AED QAR KWD IQD IRR SYP LBP JOD MAD DZD TND LYD SDG AUD CAD NZD"
    " SEK NOK DKK ISK PLN CZK HUF RON BGN BRL MXN ARS CLP COP ZAR NGN KES THB IDR MYR SGD PHP HKD TWD BDT LKR NPR AFN KZT".split()
)

# Which units of the CLDR are read, and under which name; `conversion` knows how the names relate.
CLDR_UNITS = {
    "concentr-percent": "%", "concentr-permille": "‰",
    "length-kilometer": "km", "length-meter": "m", "length-centimeter": "cm", "length-millimeter": "mm", "length-mile": "mile",
    "length-yard": "yard", "length-foot": "foot", "length-inch": "inch", "length-nautical-mile": "nautical-mile",
    "area-square-kilometer": "km2", "area-square-meter": "m2", "area-hectare": "hectare", "area-acre": "acre",
    "area-square-mile": "mile2", "area-square-foot": "foot2",
    "mass-tonne": "tonne", "mass-kilogram": "kg", "mass-gram": "g", "mass-pound": "pound", "mass-ounce": "ounce", "mass-stone": "stone",
    "volume-liter": "litre", "volume-milliliter": "millilitre", "volume-gallon": "gallon", "volume-cubic-meter": "m3",
    "volume-barrel": "barrel",
    "speed-kilometer-per-hour": "km/h", "speed-mile-per-hour": "mile/h", "speed-meter-per-second": "m/s", "speed-knot": "knot",
    "temperature-celsius": "celsius", "temperature-fahrenheit": "fahrenheit", "temperature-generic": "degree",
    "power-megawatt": "MW", "power-gigawatt": "GW", "power-kilowatt": "kW", "energy-kilowatt-hour": "kWh",
    "digital-gigabyte": "GB", "digital-megabyte": "MB", "digital-terabyte": "TB", "digital-kilobyte": "kB",
    "frequency-megahertz": "MHz", "frequency-gigahertz": "GHz", "frequency-kilohertz": "kHz", "frequency-hertz": "Hz",
}  # fmt: skip  # a table

_HIJRI_AR = "محرم|المحرم,صفر,ربيع الأول,ربيع الآخر|ربيع الثاني,جمادى الأولى,جمادى الآخرة|جمادى الثانية,رجب,شعبان,رمضان,شوال,ذو القعدة|ذي القعدة,ذو الحجة|ذي الحجة"
_HIJRI_UR = "محرم|محرم الحرام,صفر,ربیع الاول,ربیع الثانی,جمادی الاول,جمادی الثانی,رجب,شعبان,رمضان,شوال,ذیقعدہ|ذوالقعدہ,ذوالحجہ|ذی الحجہ"
_HIJRI_LATIN = "Muharram,Safar,Rabi al-Awwal|Rabi I,Rabi al-Thani|Rabi II,Jumada al-Awwal|Jumada I,Jumada al-Thani|Jumada II,Rajab,Shaban|Sha'ban,Ramadan|Ramazan|Ramadhan,Shawwal,Dhu al-Qadah|Dhu al-Qi'dah,Dhu al-Hijjah|Dhu al-Hijja"
_JALALI = "فروردین,اردیبهشت,خرداد,تیر,مرداد,شهریور,مهر,آبان,آذر,دی,بهمن,اسفند"
_JALALI_LATIN = "Farvardin,Ordibehesht,Khordad,Tir,Mordad,Shahrivar,Mehr,Aban,Azar,Dey,Bahman,Esfand"
_HEBREW = "ניסן,אייר,סיוון|סיון,תמוז,אב,אלול,תשרי,חשוון|חשון|מרחשוון,כסלו,טבת,שבט,אדר|אדר א׳,אדר ב׳"
_HEBREW_LATIN = (
    "Nisan,Iyar,Sivan,Tammuz,Av,Elul,Tishrei|Tishri,Cheshvan|Heshvan,Kislev,Tevet,Shevat,Adar|Adar I,Adar II"
)

# Month names by language and calendar: twelve (thirteen) names, spellings of one month after "|".
_MONTHS = {
    ("ar", "gregorian"): (
        "كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول",
        "جانفي,فيفري,,أفريل,ماي,جوان,جويلية,أوت,,,,",
        "يناير,فبراير|فبرير,مارس,أبريل|إبريل,مايو|ماي,يونيو|يونيه,يوليو|يوليه|يوليوز,أغسطس|غشت|أوغسطس,سبتمبر|شتنبر,أكتوبر,نوفمبر|نونبر,ديسمبر|دجنبر",
    ),
    ("ar", "hijri"): (_HIJRI_AR,),
    ("ur", "hijri"): (_HIJRI_UR,),
    ("fa", "hijri"): (_HIJRI_AR, _HIJRI_UR),
    ("en", "hijri"): (_HIJRI_LATIN,),
    ("de", "hijri"): (_HIJRI_LATIN,),
    ("fr", "hijri"): (_HIJRI_LATIN,),
    ("tr", "hijri"): ("Muharrem,Safer,Rebiülevvel,Rebiülahir,Cemaziyelevvel,Cemaziyelahir,Recep,Şaban,Ramazan,Şevval,Zilkade,Zilhicce",),
    ("fa", "gregorian"): ("ژانویه,فوریه,مارس|مارچ,آوریل|اپریل,مه,ژوئن|جون,ژوئیه|جولای|ژوییه,اوت|آگوست|اگست,سپتامبر,اکتبر|اکتوبر,نوامبر,دسامبر",),
    ("fa", "jalali"): (_JALALI, ",,,,امرداد,,,,,,,"),
    ("ar", "jalali"): ("فروردين,,,,,,,,,,,",),
    ("en", "jalali"): (_JALALI_LATIN,),
    ("he", "gregorian"): (",,מרס|מארס,,,,,,,,,",),
    ("he", "hebrew"): (_HEBREW,),
    ("en", "hebrew"): (_HEBREW_LATIN,),
    ("ur", "gregorian"): ("جنوری,فروری,مارچ,اپریل,مئی,جون,جولائی,اگست,ستمبر,اکتوبر,نومبر,دسمبر",),
    ("zh", "gregorian"): ("1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月",),
    ("vi", "gregorian"): ("tháng giêng|tháng một,tháng hai,tháng ba,tháng tư,tháng năm,tháng sáu,tháng bảy,tháng tám,tháng chín,tháng mười,tháng mười một,tháng mười hai|tháng chạp",),
    ("de", "gregorian"): ("Jänner,Feber,,,,,,,,,,",),
}  # fmt: skip  # a table

_WEEKDAYS = {
    "ar": "الإثنين|الاثنين|الأثنين,الثلاثاء,الأربعاء|الاربعاء,الخميس,الجمعة,السبت,الأحد",
    "ur": "پیر|سوموار,منگل,بدھ,جمعرات,جمعہ,ہفتہ|سنیچر,اتوار",
    "fa": "دوشنبه,سه‌شنبه|سه شنبه,چهارشنبه|چهار شنبه,پنجشنبه|پنج‌شنبه|پنج شنبه,جمعه,شنبه,یکشنبه|یک‌شنبه|یک شنبه",
    "de": ",,,,,Sonnabend,",
    "zh": "周一|礼拜一|星期一|週一,周二|礼拜二|星期二|週二,周三|礼拜三|星期三|週三,周四|礼拜四|星期四|週四,周五|礼拜五|星期五|週五,周六|礼拜六|星期六|週六,周日|周天|礼拜日|礼拜天|星期日|星期天|週日",
    "ru": ",,,,пятницу,субботу,",
    "he": "ביום שני,ביום שלישי,ביום רביעי,ביום חמישי,ביום שישי,שבת,ביום ראשון",
}  # fmt: skip  # a table

# Everyday forms: role -> value -> spellings. A spelling of one or two Latin letters counts only right after a figure.
_WORDS: dict[str, tuple[tuple[str, object, str], ...]] = {
    "en": (
        ("scale", 100, "hundred"), ("scale", 10**3, "k|thousand|thousands"), ("scale", 10**5, "lakh|lakhs"), ("scale", 10**6, "m|mn|mln|million|millions"),
        ("scale", 10**7, "crore|crores"), ("scale", 10**9, "bn|billion|billions"), ("scale", 10**12, "tn|trn|trillion|trillions"),
        ("percent", "%", "percent|per cent|pct|percentage points|percentage point"), ("percent", "‰", "per mille|per thousand"),
        ("unit", "foot", "ft|feet|foot"), ("unit", "mile", "mi|mile|miles"), ("unit", "mile/h", "mph"), ("unit", "km/h", "kph|kmh|km/h"), ("unit", "inch", "inch|inches"),
        ("unit", "pound", "lb|lbs|pound|pounds"), ("unit", "degree", "degrees|degree"), ("unit", "km", "kilometre|kilometres|km|kms"), ("unit", "m", "m|metre|metres"),
        ("currency", frozenset({"GBP", "EGP", "SYP", "LBP"}), "pound|pounds|sterling"), ("currency", frozenset({"USD", "CAD", "AUD"}), "dollar|dollars|bucks"),
        ("currency", frozenset({"EUR"}), "euro|euros"), ("currency", frozenset({"JPY"}), "yen"), ("currency", frozenset({"CNY"}), "yuan|renminbi"),
        ("half", "am", "am|a.m.|a.m|in the morning"), ("half", "pm", "pm|p.m.|p.m|in the afternoon|in the evening"), ("clock-after", "", "o'clock|o’clock"),
        ("date", "", "of|the"), ("era", "gregorian", "ad|ce"), ("era", "hijri", "ah"), ("decade", "", "s|'s"), ("century", "", "century"),
        ("ending", "", "st|nd|rd|th"),
    ),
    "de": (
        ("scale", 10**3, "tausend|tsd"), ("scale", 10**6, "mio|millionen|million"), ("scale", 10**9, "mrd|milliarden|milliarde"), ("scale", 10**12, "billion|billionen"),
        ("percent", "%", "prozent|prozentpunkte"), ("clock-after", "", "uhr"), ("unit", "mile", "meilen|meile"), ("unit", "foot", "fuß"), ("unit", "km", "kilometer|kilometern"),
        ("unit", "m", "meter|metern"), ("unit", "celsius", "grad celsius"), ("unit", "degree", "grad"), ("currency", frozenset({"GBP"}), "pfund"), ("unit", "pound", "pfund"),
        ("decade", "", "er jahre|er jahren|er"), ("currency", frozenset({"USD", "CAD", "AUD"}), "dollar"), ("currency", frozenset({"EUR"}), "euro"),
    ),
    "ar": (
        ("scale", 10**3, "ألف|آلاف|الاف|ألفا"), ("scale", 10**6, "مليون|ملايين|مليونا"), ("scale", 10**9, "مليار|مليارات|بليون|بلايين|مليارا"),
        ("scale", 10**12, "تريليون|تريليونات|ترليون"), ("word", 2000, "ألفي|ألفين|ألفان"), ("word", 2 * 10**6, "مليوني|مليونين|مليونان"), ("word", 2 * 10**9, "ملياري|مليارين|ملياران"),
        ("percent", "%", "في المئة|في المائة|بالمئة|بالمائة|في المية|بالمية"), ("percent", "‰", "في الألف|بالألف"), ("half", "am", "صباحا|صباح|فجرا|ص"), ("half", "pm", "مساء|ظهرا|بعد الظهر|عصرا|م|ليلا"),
        ("clock-before", "", "الساعة"), ("date", "", "من|عام|سنة|لعام|في|شهر|لسنة"), ("era", "hijri", "هـ|هجرية|هجري|هجريا"), ("era", "gregorian", "م|ميلادية|ميلادي|للميلاد"),
        ("unit", "mile", "ميل|أميال|ميلا"), ("unit", "foot", "قدم|أقدام|قدما"), ("unit", "km", "كم|كيلومتر|كيلومترا|كيلومترات|كيلو متر|كلم"), ("unit", "m", "متر|أمتار|مترا"), ("unit", "pound", "رطل|رطلا|أرطال"),
        ("unit", "degree", "درجة|درجات"), ("unit", "celsius", "درجة مئوية|درجات مئوية"), ("unit", "fahrenheit", "فهرنهايت|درجة فهرنهايت"), ("century", "", "القرن|قرن"),
        ("dual", 2, "عامين|عامان|يومين|يومان|شهرين|شهران|سنتين|سنتان|ساعتين|ساعتان|أسبوعين|أسبوعان|دقيقتين|دقيقتان|مرتين|مرتان|شخصين|شخصان|رجلين|رجلان|امرأتين|عقدين|عقدان|هدفين|هدفان|طفلين|طفلان|دولتين|دولتان|بلدين|بلدان"),
        ("currency", frozenset({"USD", "CAD", "AUD"}), "دولار|دولارات|دولارا"), ("currency", frozenset({"EUR"}), "يورو"), ("currency", frozenset({"GBP"}), "جنيه إسترليني|إسترليني|استرليني"),
        *(("decade", tens, stem + "يات|" + stem + "ات") for tens, stem in
          ((20, "عشرين"), (30, "ثلاثين"), (40, "أربعين"), (50, "خمسين"), (60, "ستين"), (70, "سبعين"), (80, "ثمانين"), (90, "تسعين"))),
    ),
    "ur": (
        ("scale", 10**3, "ہزار"), ("scale", 10**5, "لاکھ|لاکه"), ("scale", 10**6, "ملین"), ("scale", 10**7, "کروڑ"), ("scale", 10**9, "ارب|بلین"), ("scale", 10**11, "کھرب"), ("scale", 10**12, "ٹریلین"), ("scale", 100, "سو"),
        ("percent", "%", "فیصد|فی صد"), ("half", "am", "صبح"), ("half", "pm", "شام|دوپہر|سہ پہر|رات"), ("clock-after", "", "بجے|بجکر|بج کر"), ("date", "", "کو|سن|سال|ء"), ("era", "hijri", "ھ|ہجری"), ("era", "gregorian", "ء|عیسوی"),
        ("unit", "mile", "میل"), ("unit", "foot", "فٹ"), ("unit", "km", "کلومیٹر|کلو میٹر"), ("unit", "m", "میٹر"), ("unit", "pound", "پاؤنڈ"), ("unit", "degree", "ڈگری|درجے|درجہ"), ("unit", "celsius", "ڈگری سیلسیس|ڈگری سینٹی گریڈ"),
        ("currency", frozenset({"GBP", "EGP"}), "پاؤنڈ|پاونڈ"), ("currency", frozenset({"USD", "CAD", "AUD"}), "ڈالر|ڈالرز"), ("currency", frozenset({"EUR"}), "یورو"), ("currency", frozenset({"PKR", "INR"}), "روپے|روپیہ"), ("decade", "", "کی دہائی|کے عشرے|کی دہائیوں"), ("century", "", "صدی"),
    ),
    "fa": (
        ("scale", 10**3, "هزار"), ("scale", 10**6, "میلیون|ملیون"), ("scale", 10**9, "میلیارد|ملیارد|بیلیون"), ("scale", 10**12, "تریلیون"), ("percent", "%", "درصد|در صد|فیصد"), ("half", "am", "صبح|بامداد|ق.ظ"), ("half", "pm", "عصر|ظهر|شب|بعدازظهر|بعد از ظهر|ب.ظ"),
        ("clock-before", "", "ساعت"), ("date", "", "سال|ماه"), ("era", "hijri", "قمری|هجری قمری"), ("era", "jalali", "شمسی|خورشیدی|هجری شمسی"), ("era", "gregorian", "میلادی"), ("ending", "", "م|مین|ام|امین"),
        ("unit", "mile", "مایل"), ("unit", "foot", "فوت|پا"), ("unit", "km", "کیلومتر|کیلومتری"), ("unit", "m", "متر|متری"), ("unit", "pound", "پوند"), ("unit", "degree", "درجه"), ("unit", "celsius", "درجه سانتیگراد|درجه سلسیوس|درجه سانتی‌گراد"),
        ("currency", frozenset({"USD", "CAD", "AUD"}), "دلار"), ("currency", frozenset({"EUR"}), "یورو"), ("currency", frozenset({"GBP"}), "پوند"), ("decade", "", "دهه"), ("century", "", "قرن|سده"),
    ),
    "he": (
        ("scale", 10**3, "אלף|אלפים"), ("scale", 10**6, "מיליון|מיליוני|מליון"), ("scale", 10**9, "מיליארד|מיליארדי|ביליון"), ("scale", 10**12, "טריליון"), ("word", 2000, "אלפיים"), ("word", 200, "מאתיים"), ("percent", "%", "אחוז|אחוזים|אחוזי"),
        ("half", "am", "בבוקר|לפנות בוקר"), ("half", "pm", "בערב|אחר הצהריים|בצהריים|אחה\"צ"), ("clock-before", "", "בשעה|השעה"), ("date", "", "ב|שנת|בשנת|ל"), ("unit", "mile", "מייל|מיילים"), ("unit", "foot", "רגל|רגליים"), ("unit", "km", "קילומטר|קילומטרים|ק\"מ"), ("unit", "m", "מטר|מטרים"), ("unit", "degree", "מעלות"),
        ("currency", frozenset({"USD", "CAD", "AUD"}), "דולר|דולרים"), ("currency", frozenset({"EUR"}), "אירו|יורו"), ("currency", frozenset({"GBP"}), "ליש\"ט|פאונד"), ("currency", frozenset({"ILS"}), "שקל|שקלים|ש\"ח"), ("dual", 2, "שנתיים|יומיים|חודשיים|שבועיים|שעתיים|פעמיים"), ("century", "", "המאה"),
    ),
    "ru": (
        ("scale", 10**3, "тыс|тысяч|тысячи|тысяча"), ("scale", 10**6, "млн|миллион|миллиона|миллионов"), ("scale", 10**9, "млрд|миллиард|миллиарда|миллиардов"), ("scale", 10**12, "трлн|триллион|триллиона|триллионов"), ("percent", "%", "процент|процента|процентов|процентах|процентами"),
        ("half", "am", "утра"), ("half", "pm", "вечера|дня"), ("date", "", "года|году|год|г"), ("unit", "mile", "миля|мили|миль"), ("unit", "foot", "фут|фута|футов"), ("unit", "km", "км|километр|километра|километров"), ("unit", "m", "метр|метра|метров|м"), ("unit", "degree", "градус|градуса|градусов"), ("unit", "pound", "фунт|фунта|фунтов"),
        ("currency", frozenset({"USD", "CAD", "AUD"}), "доллар|доллара|долларов|долл"), ("currency", frozenset({"EUR"}), "евро"), ("currency", frozenset({"GBP"}), "фунт|фунта|фунтов|фунтов стерлингов"), ("ending", "", "й|го|му|м|я|е|ю|ми|х|ый|ой|ого|ая"), ("decade", "", "е годы|х годов|х годах|е"), ("century", "", "века|век|веке"),
    ),
    "vi": (
        ("scale", 10**3, "nghìn|ngàn"), ("scale", 10**6, "triệu"), ("scale", 10**9, "tỷ|tỉ"), ("percent", "%", "phần trăm"), ("half", "am", "sáng"), ("half", "pm", "chiều|tối"), ("clock-after", "", "giờ|h"), ("date", "", "ngày|năm|tháng"), ("unit", "mile", "dặm"), ("unit", "foot", "foot|feet"), ("unit", "km", "ki-lô-mét|cây số|km"), ("unit", "m", "mét"), ("unit", "degree", "độ"),
        ("currency", frozenset({"USD", "CAD", "AUD"}), "đô la|đô-la|đô"), ("currency", frozenset({"EUR"}), "euro"), ("currency", frozenset({"GBP"}), "bảng|bảng anh"), ("currency", frozenset({"VND"}), "đồng"), ("ending", "", "thứ"), ("century", "", "thế kỷ|thế kỉ"),
    ),
    "zh": (
        ("scale", 10**3, "千"), ("scale", 10**4, "万|萬"), ("scale", 10**8, "亿|億"), ("scale", 10**12, "万亿|兆"), ("scale", 100, "百"), ("scale", 10**6, "百万"), ("percent-head", "%", "百分之"), ("percent", "%", "个百分点"), ("half", "am", "上午|早上|凌晨"), ("half", "pm", "下午|晚上|傍晚"), ("clock-after", "", "点|点钟|時|时"), ("date", "", "年|日|号|號"),
        ("unit", "mile", "英里|哩"), ("unit", "foot", "英尺|呎"), ("unit", "km", "公里|千米"), ("unit", "m", "米|公尺"), ("unit", "degree", "度"), ("unit", "celsius", "摄氏度"), ("unit", "pound", "磅|英磅"), ("currency", frozenset({"USD"}), "美元|美金"), ("currency", frozenset({"EUR"}), "欧元"), ("currency", frozenset({"GBP"}), "英镑"), ("currency", frozenset({"CNY"}), "人民币|元"), ("currency", frozenset({"JPY"}), "日元"),
        ("word", 2, "两"), ("ending", "", "第"), ("century", "", "世纪"), ("decade", "", "年代"),
    ),
    "th": (("era", "buddhist", "พ.ศ.|พุทธศักราช|พ.ศ"), ("era", "gregorian", "ค.ศ.|ค.ศ"), ("date", "", "ปี|เดือน|วันที่"), ("percent", "%", "เปอร์เซ็นต์|ร้อยละ")),
    "tr": (("percent", "%", "yüzde"), ("date", "", "yılı|yılında")),
    "hi": (("percent", "%", "प्रतिशत|फीसदी"), ("scale", 10**3, "हज़ार|हजार"), ("scale", 10**5, "लाख"), ("scale", 10**7, "करोड़"), ("scale", 10**9, "अरब"), ("clock-after", "", "बजे")),
    "fr": (("ending", "", "er|e|ème|re"), ("clock-after", "", "h|heures|heure"), ("percent", "%", "pour cent"), ("date", "", "de|du|en"), ("unit", "mile", "milles|miles")),
    "es": (("ending", "", "o|a|er"), ("percent", "%", "por ciento"), ("date", "", "de|del"), ("clock-after", "", "horas"), ("scale", 10**9, "mil millones"), ("scale", 1000, "mil"), ("scale", 10**6, "millón|millones")),
    "it": (("date", "", "del"), ("percent", "%", "per cento"), ("scale", 10**3, "mila|mille")),
    "pt": (("date", "", "de|do"), ("percent", "%", "por cento")),
}  # fmt: skip  # a table


def _months(language: str) -> Iterator[tuple[str, tuple[object, ...]]]:
    unsure = UNSURE.get(language, frozenset())
    for (wanted, calendar), lines in _MONTHS.items():
        if wanted != language:
            continue
        for line in lines:
            for number, names in enumerate(line.split(","), start=1):
                for name in filter(None, names.split("|")):
                    yield name, ("month", (calendar, number), calendar == "gregorian" and name not in unsure)


def entries(language: str) -> Iterator[tuple[str, tuple[object, ...]]]:
    """The entries of a language beyond the CLDR: a form, and the role, value and certainty of its sense."""
    yield from _months(language)
    for day, names in enumerate(_WEEKDAYS.get(language, "").split(","), start=1):
        for name in filter(None, names.split("|")):
            yield name, ("weekday", day)
    for role, value, forms in _WORDS.get(language, ()):
        number = isinstance(value, int) and role in ("scale", "word", "dual")
        for form in forms.split("|"):
            yield form, (role, Decimal(value) if number else value)  # type: ignore[arg-type]  # numbers only where they are
