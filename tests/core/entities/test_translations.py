# ruff: noqa: E501  # sentences stay whole
"""Plain news sentences and their translations: everything in figures is linked, and nothing is flagged."""

import pytest

from reader.core.findings import Severity
from tests.core.entities.reading import read

_ENGLISH = [
    "The 32-year-old scored twice in the 65th minute of Saturday's 3-1 win, his third goal in five games.",
    "About 1.5 million people, or 12.5 percent of the population, lost $2.3 billion on Sept. 28, 2018.",
    "The company, founded in the 1980s, said it would cut 20,000 jobs by 2025, a 14% reduction.",
    "The quake struck at 5:02 p.m. on Friday, 56 km (35 miles) north of the city, killing at least 384 people.",
    "Two men, aged 21 and 47, were arrested on October 1 and fined £400 each.",
    "In the first quarter of 2018, sales rose from 3 to 4 million units, the highest since March 2011.",
    "Fourteen of the 28 EU members voted against the plan in July; the other half abstained.",
    "He ran 10,000 metres in 27 minutes and 8.5 seconds.",
]
_TRANSLATIONS = {
    "he": [
        "בן ה-32 כבש פעמיים בדקה ה-65 בניצחון 1-3 ביום שבת, השער השלישי שלו בחמישה משחקים.",
        "כ-1.5 מיליון איש, או 12.5 אחוז מהאוכלוסייה, הפסידו 2.3 מיליארד דולר ב-28 בספטמבר 2018.",
        "החברה, שנוסדה בשנות ה-80, אמרה שתקצץ 20,000 משרות עד 2025, הפחתה של 14%.",
        'רעידת האדמה התרחשה בשעה 17:02 ביום שישי, 56 ק"מ (35 מייל) מצפון לעיר, והרגה לפחות 384 בני אדם.',
        'שני גברים, בני 21 ו-47, נעצרו ב-1 באוקטובר ונקנסו ב-400 ליש"ט כל אחד.',
        "ברבעון הראשון של 2018 עלו המכירות מ-3 ל-4 מיליון יחידות, הגבוה ביותר מאז מרץ 2011.",
        "ארבעה עשר מתוך 28 חברות האיחוד האירופי הצביעו נגד התוכנית ביולי; החצי השני נמנע.",
        "הוא רץ 10,000 מטר ב-27 דקות ו-8.5 שניות.",
    ],
    "ru": [
        "32-летний игрок забил дважды на 65-й минуте субботнего матча (3:1), это его третий гол в пяти играх.",
        "Около 1,5 миллиона человек, или 12,5 процента населения, потеряли 2,3 миллиарда долларов 28 сентября 2018 года.",
        "Компания, основанная в 1980-х годах, заявила, что сократит 20 000 рабочих мест к 2025 году, на 14%.",
        "Землетрясение произошло в 17:02 в пятницу в 56 км (35 милях) к северу от города, погибли не менее 384 человек.",
        "Двое мужчин, 21 и 47 лет, были арестованы 1 октября и оштрафованы на 400 фунтов стерлингов каждый.",
        "В первом квартале 2018 года продажи выросли с 3 до 4 миллионов единиц, это самый высокий показатель с марта 2011 года.",
        "Четырнадцать из 28 членов ЕС проголосовали против плана в июле; другая половина воздержалась.",
        "Он пробежал 10 000 метров за 27 минут и 8,5 секунды.",
    ],
    "vi": [
        "Cầu thủ 32 tuổi ghi bàn hai lần ở phút thứ 65 trong chiến thắng 3-1 hôm thứ Bảy, bàn thắng thứ ba của anh trong năm trận.",
        "Khoảng 1,5 triệu người, tức 12,5% dân số, đã mất 2,3 tỷ đô la vào ngày 28 tháng 9 năm 2018.",
        "Công ty thành lập vào những năm 1980 cho biết sẽ cắt giảm 20.000 việc làm vào năm 2025, giảm 14%.",
        "Trận động đất xảy ra lúc 5 giờ 02 chiều thứ Sáu, cách thành phố 56 km (35 dặm) về phía bắc, làm ít nhất 384 người chết.",
        "Hai người đàn ông, 21 và 47 tuổi, bị bắt vào ngày 1 tháng 10 và bị phạt 400 bảng Anh mỗi người.",
        "Trong quý một năm 2018, doanh số tăng từ 3 lên 4 triệu chiếc, cao nhất kể từ tháng 3 năm 2011.",
        "Mười bốn trong số 28 thành viên EU bỏ phiếu chống lại kế hoạch vào tháng Bảy; một nửa còn lại bỏ phiếu trắng.",
        "Anh chạy 10.000 mét trong 27 phút 8,5 giây.",
    ],
    "zh": [
        "这位32岁的球员在周六3比1获胜的比赛第65分钟梅开二度，这是他五场比赛中的第三个进球。",
        "约150万人，即12.5%的人口，在2018年9月28日损失了23亿美元。",
        "该公司成立于20世纪80年代，表示将在2025年前裁员2万人，减少14%。",
        "地震发生在周五下午5点02分，位于该市以北56公里（35英里）处，造成至少384人死亡。",
        "两名男子，分别为21岁和47岁，于10月1日被捕，每人被罚款400英镑。",
        "2018年第一季度，销量从300万台增至400万台，为2011年3月以来最高。",
        "28个欧盟成员国中有14个在7月投票反对该计划；另一半弃权。",
        "他以27分8.5秒跑完一万米。",
    ],
    "fa": [
        "این بازیکن ۳۲ ساله در دقیقه ۶۵ پیروزی ۳-۱ روز شنبه دو گل زد که سومین گل او در پنج بازی است.",
        "حدود ۱٫۵ میلیون نفر یا ۱۲٫۵ درصد جمعیت در ۲۸ سپتامبر ۲۰۱۸ مبلغ ۲٫۳ میلیارد دلار از دست دادند.",
        "این شرکت که در دهه ۱۹۸۰ تأسیس شد، گفت تا سال ۲۰۲۵ تعداد ۲۰ هزار شغل را کاهش می‌دهد که ۱۴ درصد کاهش است.",
        "زلزله ساعت ۵:۰۲ بعدازظهر روز جمعه در ۵۶ کیلومتری (۳۵ مایلی) شمال شهر رخ داد و دست‌کم ۳۸۴ نفر کشته شدند.",
        "دو مرد ۲۱ و ۴۷ ساله در اول اکتبر دستگیر و هر کدام ۴۰۰ پوند جریمه شدند.",
        "در سه ماهه اول سال ۲۰۱۸، فروش از ۳ به ۴ میلیون دستگاه رسید که بالاترین میزان از مارس ۲۰۱۱ است.",
        "چهارده عضو از ۲۸ عضو اتحادیه اروپا در ماه ژوئیه به این طرح رأی منفی دادند؛ نیمی دیگر رأی ممتنع دادند.",
        "او ۱۰ هزار متر را در ۲۷ دقیقه و ۸٫۵ ثانیه دوید.",
    ],
}


@pytest.mark.parametrize("language", _TRANSLATIONS)
def test_a_faithful_translation_raises_no_alarm(language: str) -> None:
    """Dates, times, money, scores and number words of a right translation all have their partners."""
    reading = read(("en", _ENGLISH), (language, _TRANSLATIONS[language]))
    alarms = [f for row in reading.rows for f in row.findings if f.severity is not Severity.HINT]
    assert [[m.text for m in finding.mentions] for finding in alarms] == []


@pytest.mark.parametrize("language", _TRANSLATIONS)
def test_figures_of_a_faithful_translation_are_linked(language: str) -> None:
    """The figures of the first two sentences are one entity with their translations, whatever they are written with."""
    rows = read(("en", _ENGLISH), (language, _TRANSLATIONS[language])).rows[:2]
    linked = {row.mentions[link.mentions[0]].text for row in rows for link in row.links if len(link.mentions) == 2}
    assert {"32", "65th", "Saturday", "3-1", "third", "1.5 million", "12.5 percent", "$2.3 billion"} <= linked
    assert "Sept. 28, 2018" in linked
