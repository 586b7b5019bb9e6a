package org.sanjogindia.pedagogy.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.rules.assess.Assessment;

/** One journey, told in the languages; what the small curriculum lacks in them is in English. */
class PagesInLanguagesTest {

  private static final Curriculum CURRICULUM = SmallCurriculum.curriculum();
  private static final Assessment ASSESSMENT = Assessment.of(CURRICULUM, SmallJourney.journey());

  /** Each line with its depth and its verdict, however wide the page is. */
  private static String page(String language) {
    return Wording.in(CURRICULUM, language)
        .readiness(ASSESSMENT.forCollective(SmallJourney.DATE))
        .lines()
        .stream()
        .map(
            line ->
                "  ".repeat(line.depth())
                    + line.mark().map(mark -> "[" + mark.words() + "] ").orElse("")
                    + line.text()
                    + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void aCollectiveReadsInBengaliWhereItStands() {
    assertEquals(
        """
        দলই ঠিক করে। নিচে আছে ১ জুন ২০২৫ পর্যন্ত যা লেখা হয়েছে; এতে কাউকে সরানো হয় না।
        আপনারা কোথায় আছেন
          আপনারা বেছে নিয়েছেন *একসাথে আসা*, ৩ ফেব্রুয়ারি ২০২৫ থেকে।
        আপনারা হয়তো যার জন্য তৈরি
          [এখনও হয়নি] *Finding our differences* পর্যায়ে (এগিয়ে যাওয়া): Onward to our differences
            যা চাওয়া হয়: এই ৪টির সব কটি: ২টি হয়েছে
            [এখনও হয়নি] We revised our agreements after a real difference: এখনও হয়ে ওঠেনি
            [এখনও হয়নি] *Something weighs on us* (safety) কোনো বিষয় খোলা নেই: ১টি খোলা আছে
            [হয়েছে] *gathered*, এই ৩টির অন্তত ২টি: ২টি হয়েছে
            [হয়েছে] অন্তত ২ মাস সক্রিয়, প্রতি মাসে সভা সহ, এই পর্যায় শুরু হওয়ার পর থেকে
            যাতে সাহায্য হবে: এটা ঘটিয়ে তুলুন: We revised our agreements after a real difference; আর *Something weighs on us* (safety) খোলা বিষয়টি শেষ করুন।
            এর পাশে, গোনা হয় না:
              [জানা নেই] সদস্যদের অন্তত ৬০%: *speaks in the circle*: এই ২টির যেকোনো একটি (*Saying my word* অন্তত *doing*, যা দেখেছে সদস্য নিজে বা একজন সঙ্গী; *Speaking, listening, disagreeing* মডিউলে অংশ নেওয়া): পাঁচ জনের কম মানুষের কথা জানা, তাই কোনো সংখ্যা বলা হয় না
            কারণ: Whoever comes gladly can begin to disagree.
        যা সব সময় আপনাদের জন্য খোলা
          আপনারা এখানেই থাকতে পারেন; চাইলে ডিঙিয়ে *Trust and our own rules* পর্যায়ে যেতে বা বিরতি নিতে (*Resting*) পারেন।
          যা ডিঙিয়ে যান, ছয় মাসের মধ্যে একসাথে তা ফিরে দেখা ভালো।
        যা আপনারা হয়তো দেখতে চাইবেন
          [হয়েছে] Few of us speak। পরামর্শ: *একসাথে আসা* নিয়ে কাজ করা; *Shall we hold a welcome circle?*
            [হয়েছে] *How many of us speak*: ৩৫%-এর সামান্য বেশি; চাওয়া হয় ৪০%-এর কম
          আরও ১টি পরামর্শ এখন খাটে না।
        আপনাদের মধ্যে কোন পর্যায়ের কী দেখা যায়
          [হয়েছে] *একসাথে আসা*
        যা গোনা যায়নি
          p1:38: the curriculum has no role `chair`।
          ২টি আলাদা লেখার একই নাম p2:1। সবই রাখা আছে, আপনারা মিটিয়ে না নেওয়া পর্যন্ত একটিও গোনা হয় না।
        """,
        page("bn"));
  }

  @Test
  void aCollectiveReadsInHindiWhereItStands() {
    assertEquals(
        """
        समूह ही तय करता है। नीचे वह है जो 1 जून 2025 तक लिखा गया; इससे कोई हटाया या बढ़ाया नहीं जाता।
        आप कहाँ हैं
          आपने चुना है *Coming together*, 3 फ़रवरी 2025 से।
        आप शायद इसके लिए तैयार हैं
          [अभी नहीं] *Finding our differences* की ओर (आगे बढ़ना): Onward to our differences
            जो माँगा जाता है: ये सभी 4: 2 हुए
            [अभी नहीं] We revised our agreements after a real difference: अभी नहीं हो पाया
            [अभी नहीं] *Something weighs on us* (safety) का कोई विषय खुला नहीं: 1 खुला है
            [हाँ, हुआ] *gathered*, इन 3 में से कम से कम 2: 2 हुए
            [हाँ, हुआ] कम से कम 2 महीने से सक्रिय, हर महीने बैठक के साथ, इस चरण की शुरुआत से
            इससे मदद मिलेगी: इसे साकार करें: We revised our agreements after a real difference; और *Something weighs on us* (safety) का खुला विषय पूरा करें।
            साथ में, गिना नहीं जाता:
              [पता नहीं] सदस्यों में से कम से कम 60%: *speaks in the circle*: इन 2 में से कोई एक (*Saying my word* कम से कम *doing* है, जैसा देखते हैं सदस्य स्वयं या कोई साथी; मॉड्यूल *Speaking, listening, disagreeing* में भाग लिया): पाँच से कम लोगों के बारे में पता है, इसलिए कोई संख्या नहीं बताई जाती
            क्योंकि: Whoever comes gladly can begin to disagree.
        आपके लिए हमेशा क्या खुला है
          आप यहीं रह सकते हैं; आप छोड़कर *Trust and our own rules* में जा या विराम ले (*Resting*) भी सकते हैं।
          जिसे छोड़कर जाएँ, उसे छह महीने के भीतर मिलकर पीछे मुड़कर देखना अच्छा है।
        आप शायद इसे देखना चाहें
          [हाँ, हुआ] Few of us speak। सुझाव: *Coming together* पर काम करना; *Shall we hold a welcome circle?*
            [हाँ, हुआ] *How many of us speak*: 35% से थोड़ा ज़्यादा; माँगा जाता है 40% से कम
          1 और सुझाव अभी लागू नहीं होता।
        आप में किस चरण का क्या दिखता है
          [हाँ, हुआ] *Coming together*
        जो गिना नहीं जा सका
          p1:38: the curriculum has no role `chair`।
          2 अलग लेखों का एक ही नाम है p2:1। सब रखे गए हैं, और जब तक आप न सुलझाएँ कोई नहीं गिना जाता।
        """,
        page("hi"));
  }
}
