<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en">
<context>
    <name>Checks</name>
    <message>
        <source>Lay the document flat, keep it still and capture it again.</source>
        <translation>دستاویز سیدھی رکھیں، ہلائیں نہیں اور دوبارہ سکین کریں۔</translation>
    </message>
    <message>
        <source>Keep other light off the document and capture it again.</source>
        <translation>دستاویز پر دوسری روشنی نہ پڑنے دیں اور دوبارہ سکین کریں۔</translation>
    </message>
    <message>
        <source>Look at the place shown and decide by eye.</source>
        <translation>دکھائی گئی جگہ دیکھیں اور خود فیصلہ کریں۔</translation>
    </message>
    <message>
        <source>Look at it through a magnifier.</source>
        <translation>اسے محدب عدسے سے دیکھیں۔</translation>
    </message>
    <message>
        <source>Feel the place with a finger and look along it.</source>
        <translation>اس جگہ کو انگلی سے چھو کر اور ترچھا کر کے دیکھیں۔</translation>
    </message>
    <message>
        <source>Tilt the document by hand and watch it.</source>
        <translation>دستاویز کو ہاتھ سے ہلا کر دیکھیں۔</translation>
    </message>
    <message>
        <source>Hold the page against a light.</source>
        <translation>صفحے کو روشنی کے سامنے رکھ کر دیکھیں۔</translation>
    </message>
    <message>
        <source>Compare the two by eye.</source>
        <translation>دونوں کا خود موازنہ کریں۔</translation>
    </message>
    <message>
        <source>Compare the machine-readable zone with the page and correct what was misread.</source>
        <translation>MRZ کو صفحے سے ملائیں اور جو غلط پڑھا گیا اسے درست کریں۔</translation>
    </message>
    <message>
        <source>Judge the document by hand and by its chip.</source>
        <translation>دستاویز کو ہاتھ میں لے کر اور اس کی چپ سے جانچیں۔</translation>
    </message>
    <message>
        <source>Judge the document by the other checks.</source>
        <translation>دستاویز کا فیصلہ باقی جانچوں سے کریں۔</translation>
    </message>
    <message>
        <source>Ask for an up-to-date trust list; until then judge the document by the other checks.</source>
        <translation>تازہ ٹرسٹ لسٹ طلب کریں؛ تب تک دستاویز کا فیصلہ باقی جانچوں سے کریں۔</translation>
    </message>
    <message>
        <source>Lay the document on the reader again and keep it still.</source>
        <translation>دستاویز ریڈر پر دوبارہ رکھیں اور ہلائیں نہیں۔</translation>
    </message>
    <message>
        <source>The document did not pass this check.</source>
        <translation>دستاویز اس جانچ میں ناکام رہی۔</translation>
    </message>
    <message>
        <source>This check could not tell. Judge the document by the other checks.</source>
        <translation>اس جانچ سے کچھ معلوم نہ ہو سکا۔ دستاویز کا فیصلہ باقی جانچوں سے کریں۔</translation>
    </message>
    <message>
        <source>This check is newer than this program&apos;s texts.</source>
        <translation>یہ جانچ اس پروگرام کے متن سے نئی ہے۔</translation>
    </message>
    <message>
        <source>Nothing here speaks against the document.</source>
        <translation>یہاں دستاویز کے خلاف کچھ نہیں ملا۔</translation>
    </message>
    <message>
        <source>This could not be checked on this document.</source>
        <translation>اس دستاویز پر یہ جانچ ممکن نہیں تھی۔</translation>
    </message>
    <message>
        <source>Chip opened</source>
        <translation>چپ کھلی</translation>
    </message>
    <message>
        <source>Opens the chip with a key from the machine-readable zone or with the card access number (CAN).</source>
        <translation>چپ کو MRZ سے بنی کلید یا کارڈ ایکسس نمبر (CAN) سے کھولتی ہے۔</translation>
    </message>
    <message>
        <source>Basic Access Control (BAC)</source>
        <translation>بنیادی رسائی (BAC)</translation>
    </message>
    <message>
        <source>The chip does not accept the data of the page: it may belong to another document.</source>
        <translation>چپ صفحے کے کوائف قبول نہیں کرتی: شاید یہ کسی اور دستاویز کی ہے۔</translation>
    </message>
    <message>
        <source>Opens the chip in the older way, with a key from number, date of birth and date of expiry.</source>
        <translation>چپ کو پرانے طریقے سے کھولتی ہے: نمبر، تاریخِ پیدائش اور تاریخِ تنسیخ سے بنی کلید کے ساتھ۔</translation>
    </message>
    <message>
        <source>Secure access (PACE)</source>
        <translation>محفوظ رسائی (PACE)</translation>
    </message>
    <message>
        <source>The chip does not accept the data of the page over its secure access: it may belong to another document.</source>
        <translation>چپ محفوظ رسائی میں صفحے کے کوائف قبول نہیں کرتی: شاید یہ کسی اور دستاویز کی ہے۔</translation>
    </message>
    <message>
        <source>Opens the chip in the newer way, with a key nobody can listen to.</source>
        <translation>چپ کو نئے طریقے سے کھولتی ہے، ایسی کلید کے ساتھ جسے کوئی سن نہیں سکتا۔</translation>
    </message>
    <message>
        <source>This counter recognised (TA)</source>
        <translation>اس کاؤنٹر کی شناخت (TA)</translation>
    </message>
    <message>
        <source>The chip did not recognise this counter, so fingerprints and other protected data stay closed.</source>
        <translation>چپ نے اس کاؤنٹر کو نہیں پہچانا، اس لیے انگلیوں کے نشان اور دیگر محفوظ ڈیٹا بند رہا۔</translation>
    </message>
    <message>
        <source>It could not be told whether the chip recognises this counter.</source>
        <translation>یہ معلوم نہ ہو سکا کہ چپ اس کاؤنٹر کو پہچانتی ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Proves to the chip that this counter may read protected data (Terminal Authentication).</source>
        <translation>چپ پر ثابت کرتی ہے کہ یہ کاؤنٹر محفوظ ڈیٹا پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Chip is no copy</source>
        <translation>چپ نقل نہیں</translation>
    </message>
    <message>
        <source>It could not be told whether the chip is a copy.</source>
        <translation>یہ معلوم نہ ہو سکا کہ چپ نقل ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Lets the chip prove with a secret that cannot be copied that it is the one that was issued.</source>
        <translation>چپ سے ایک ناقابلِ نقل راز کے ذریعے ثابت کرواتی ہے کہ یہ وہی ہے جو جاری ہوئی تھی۔</translation>
    </message>
    <message>
        <source>Active Authentication (AA)</source>
        <translation>چپ کا ثبوت (AA)</translation>
    </message>
    <message>
        <source>It could not be told whether the chip has its secret key.</source>
        <translation>یہ معلوم نہ ہو سکا کہ چپ کے پاس اپنی خفیہ کلید ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Lets the chip sign a random number with its secret key.</source>
        <translation>چپ سے اس کی خفیہ کلید کے ساتھ ایک اتفاقی عدد پر دستخط کرواتی ہے۔</translation>
    </message>
    <message>
        <source>Chip Authentication (CA)</source>
        <translation>چپ کی تصدیق (CA)</translation>
    </message>
    <message>
        <source>It could not be told whether the chip can use its secret key.</source>
        <translation>یہ معلوم نہ ہو سکا کہ چپ اپنی خفیہ کلید استعمال کر سکتی ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Agrees on a new key with the chip, which only the issued chip can do.</source>
        <translation>چپ کے ساتھ نئی کلید طے کرتی ہے، جو صرف جاری شدہ چپ کر سکتی ہے۔</translation>
    </message>
    <message>
        <source>Access and proof in one (PACE-CAM)</source>
        <translation>رسائی اور ثبوت ایک ساتھ (PACE-CAM)</translation>
    </message>
    <message>
        <source>The chip could not prove while it was opened that it is no copy.</source>
        <translation>چپ کھلتے وقت ثابت نہ کر سکی کہ وہ نقل نہیں۔</translation>
    </message>
    <message>
        <source>Lets the chip prove while it is opened that it is the one that was issued.</source>
        <translation>چپ سے کھلتے وقت ثابت کرواتی ہے کہ یہ وہی ہے جو جاری ہوئی تھی۔</translation>
    </message>
    <message>
        <source>Files of the chip</source>
        <translation>چپ کی فائلیں</translation>
    </message>
    <message>
        <source>The files of the chip are not written as the standard wants.</source>
        <translation>چپ کی فائلیں معیار کے مطابق نہیں لکھی گئیں۔</translation>
    </message>
    <message>
        <source>Not every file of the chip could be read.</source>
        <translation>چپ کی ہر فائل نہیں پڑھی جا سکی۔</translation>
    </message>
    <message>
        <source>Looks whether every file of the chip is built as the standard wants.</source>
        <translation>دیکھتی ہے کہ چپ کی ہر فائل معیار کے مطابق بنی ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Fingerprint of the signed list</source>
        <translation>دستخط شدہ فہرست کا ہیش</translation>
    </message>
    <message>
        <source>The signed list of the chip&apos;s data was altered.</source>
        <translation>چپ کے ڈیٹا کی دستخط شدہ فہرست بدلی گئی ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether the signed list of the chip&apos;s data was altered.</source>
        <translation>یہ معلوم نہ ہو سکا کہ چپ کے ڈیٹا کی دستخط شدہ فہرست بدلی گئی ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the hash of the list in EF.SOD with the one that was signed.</source>
        <translation>EF.SOD کی فہرست کے ہیش کا دستخط شدہ ہیش سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Signature over the chip&apos;s data</source>
        <translation>چپ کے ڈیٹا پر دستخط</translation>
    </message>
    <message>
        <source>The signature over the chip&apos;s data is wrong: the data are not those the state signed.</source>
        <translation>چپ کے ڈیٹا پر دستخط غلط ہے: یہ وہ ڈیٹا نہیں جس پر ریاست نے دستخط کیے۔</translation>
    </message>
    <message>
        <source>The signature over the chip&apos;s data could not be verified.</source>
        <translation>چپ کے ڈیٹا پر دستخط کی تصدیق نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Verifies the signature of EF.SOD with the key of the document signer (DS).</source>
        <translation>EF.SOD کے دستخط کی ڈاکیومنٹ سائنر (DS) کی کلید سے تصدیق کرتی ہے۔</translation>
    </message>
    <message>
        <source>Signer&apos;s certificate</source>
        <translation>سائنر کا سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>The certificate of the document signer was not issued by the state it names.</source>
        <translation>ڈاکیومنٹ سائنر کا سرٹیفکیٹ اس ریاست نے جاری نہیں کیا جس کا اس میں نام ہے۔</translation>
    </message>
    <message>
        <source>The state&apos;s certificate that vouches for the document signer is not at hand.</source>
        <translation>ڈاکیومنٹ سائنر کی ضمانت دینے والا ریاستی سرٹیفکیٹ موجود نہیں۔</translation>
    </message>
    <message>
        <source>Verifies the signer&apos;s certificate (DS) with that of the state&apos;s authority (CSCA).</source>
        <translation>سائنر کے سرٹیفکیٹ (DS) کی ریاستی ادارے کے سرٹیفکیٹ (CSCA) سے تصدیق کرتی ہے۔</translation>
    </message>
    <message>
        <source>Certificates within their time</source>
        <translation>سرٹیفکیٹ مدت کے اندر</translation>
    </message>
    <message>
        <source>A certificate that vouches for the chip was not valid at the time.</source>
        <translation>چپ کی ضمانت دینے والا سرٹیفکیٹ اس وقت کارآمد نہیں تھا۔</translation>
    </message>
    <message>
        <source>It could not be told whether the certificates were valid.</source>
        <translation>یہ معلوم نہ ہو سکا کہ سرٹیفکیٹ کارآمد تھے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the periods of the signer&apos;s and the authority&apos;s certificates with the day of inspection.</source>
        <translation>سائنر اور ادارے کے سرٹیفکیٹ کی مدت کا معائنے کے دن سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Signer not revoked</source>
        <translation>سائنر منسوخ نہیں</translation>
    </message>
    <message>
        <source>The state has revoked the certificate that signed this chip.</source>
        <translation>ریاست نے وہ سرٹیفکیٹ منسوخ کر دیا ہے جس سے اس چپ پر دستخط ہوئے۔</translation>
    </message>
    <message>
        <source>It could not be told whether the signer&apos;s certificate was revoked: there is no current list.</source>
        <translation>یہ معلوم نہ ہو سکا کہ سائنر کا سرٹیفکیٹ منسوخ ہے یا نہیں: تازہ فہرست موجود نہیں۔</translation>
    </message>
    <message>
        <source>Looks up the signer&apos;s certificate in the state&apos;s revocation list (CRL).</source>
        <translation>سائنر کے سرٹیفکیٹ کو ریاست کی منسوخی فہرست (CRL) میں دیکھتی ہے۔</translation>
    </message>
    <message>
        <source>Signer trusted</source>
        <translation>سائنر قابلِ اعتماد</translation>
    </message>
    <message>
        <source>The state named on the chip does not vouch for who signed it.</source>
        <translation>چپ پر دستخط کرنے والے کی ضمانت وہ ریاست نہیں دیتی جس کا اس پر نام ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether a state vouches for the signer of the chip.</source>
        <translation>یہ معلوم نہ ہو سکا کہ کوئی ریاست چپ کے سائنر کی ضمانت دیتی ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Follows the certificates from the chip up to a state&apos;s authority (CSCA) in the trust list.</source>
        <translation>سرٹیفکیٹس کو چپ سے ٹرسٹ لسٹ میں ریاستی ادارے (CSCA) تک دیکھتی ہے۔</translation>
    </message>
    <message>
        <source>Lists of the chip&apos;s data agree</source>
        <translation>چپ کے ڈیٹا کی فہرستیں یکساں</translation>
    </message>
    <message>
        <source>The two lists of what the chip holds contradict each other: one was altered.</source>
        <translation>چپ میں موجود ڈیٹا کی دو فہرستیں آپس میں متضاد ہیں: ایک بدلی گئی ہے۔</translation>
    </message>
    <message>
        <source>Compares the data groups EF.COM names with those EF.SOD was signed for.</source>
        <translation>EF.COM میں درج ڈیٹا گروپس کا ان سے موازنہ کرتی ہے جن کے لیے EF.SOD پر دستخط ہوئے۔</translation>
    </message>
    <message>
        <source>Data of the chip unaltered</source>
        <translation>چپ کا ڈیٹا غیر تبدیل شدہ</translation>
    </message>
    <message>
        <source>Data of the chip were altered after the state signed them.</source>
        <translation>ریاست کے دستخط کے بعد چپ کا ڈیٹا بدلا گیا ہے۔</translation>
    </message>
    <message>
        <source>Not all data of the chip could be compared with what was signed.</source>
        <translation>چپ کے تمام ڈیٹا کا دستخط شدہ ڈیٹا سے موازنہ نہ ہو سکا۔</translation>
    </message>
    <message>
        <source>Compares the hash of every data group that was read with the signed one.</source>
        <translation>پڑھے گئے ہر ڈیٹا گروپ کے ہیش کا دستخط شدہ ہیش سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Signed security settings</source>
        <translation>دستخط شدہ حفاظتی ترتیبات</translation>
    </message>
    <message>
        <source>The signed security settings of the chip are not genuine.</source>
        <translation>چپ کی دستخط شدہ حفاظتی ترتیبات اصلی نہیں۔</translation>
    </message>
    <message>
        <source>The signed security settings of the chip could not be verified.</source>
        <translation>چپ کی دستخط شدہ حفاظتی ترتیبات کی تصدیق نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Verifies EF.CardSecurity and compares it with EF.CardAccess.</source>
        <translation>EF.CardSecurity کی تصدیق کرتی ہے اور EF.CardAccess سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Issuing state of the chip</source>
        <translation>چپ کی جاری کنندہ ریاست</translation>
    </message>
    <message>
        <source>The chip names one state as issuer and was signed by another.</source>
        <translation>چپ میں جاری کنندہ ریاست ایک ہے اور دستخط کسی اور ریاست کے ہیں۔</translation>
    </message>
    <message>
        <source>It could not be told whether the issuing state signed the chip.</source>
        <translation>یہ معلوم نہ ہو سکا کہ جاری کنندہ ریاست نے چپ پر دستخط کیے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the issuing state in DG1 with the country of the document signer (DS).</source>
        <translation>DG1 کی جاری کنندہ ریاست کا ڈاکیومنٹ سائنر (DS) کے ملک سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Print and MRZ</source>
        <translation>مطبوعہ کوائف اور MRZ</translation>
    </message>
    <message>
        <source>What is printed on the page is not what the machine-readable zone says: one of them was altered.</source>
        <translation>صفحے پر مطبوعہ کوائف MRZ سے مختلف ہیں: ان میں سے ایک بدلا گیا ہے۔</translation>
    </message>
    <message>
        <source>Print and machine-readable zone seem to differ, but the print was hard to read.</source>
        <translation>مطبوعہ کوائف اور MRZ مختلف لگتے ہیں، لیکن چھپائی مشکل سے پڑھی گئی۔</translation>
    </message>
    <message>
        <source>Compares the printed fields with the machine-readable zone.</source>
        <translation>مطبوعہ خانوں کا MRZ سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Print and chip</source>
        <translation>مطبوعہ کوائف اور چپ</translation>
    </message>
    <message>
        <source>What is printed on the page is not what the chip says: the page was altered, or the chip is another document&apos;s.</source>
        <translation>صفحے پر مطبوعہ کوائف چپ سے مختلف ہیں: صفحہ بدلا گیا ہے یا چپ کسی اور دستاویز کی ہے۔</translation>
    </message>
    <message>
        <source>Print and chip seem to differ, but the print was hard to read.</source>
        <translation>مطبوعہ کوائف اور چپ مختلف لگتے ہیں، لیکن چھپائی مشکل سے پڑھی گئی۔</translation>
    </message>
    <message>
        <source>Compares the printed fields with the data of the chip.</source>
        <translation>مطبوعہ خانوں کا چپ کے ڈیٹا سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>تاریخیں</translation>
    </message>
    <message>
        <source>The dates of the document contradict each other, or this document was never issued then.</source>
        <translation>دستاویز کی تاریخیں آپس میں متضاد ہیں، یا یہ دستاویز اس وقت جاری ہی نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>The dates of the document seem to contradict each other, but they were hard to read.</source>
        <translation>دستاویز کی تاریخیں آپس میں متضاد لگتی ہیں، لیکن وہ مشکل سے پڑھی گئیں۔</translation>
    </message>
    <message>
        <source>Compares the dates of birth, issue and expiry with each other and with what this document model allows.</source>
        <translation>پیدائش، اجراء اور تنسیخ کی تاریخوں کا آپس میں اور اس دستاویز ماڈل کے اصولوں سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Form of the number</source>
        <translation>نمبر کی ترتیب</translation>
    </message>
    <message>
        <source>The number does not have the form that numbers of this document have.</source>
        <translation>نمبر کی ترتیب اس دستاویز کے نمبروں جیسی نہیں۔</translation>
    </message>
    <message>
        <source>The number seems to have the wrong form, but it was hard to read.</source>
        <translation>نمبر کی ترتیب غلط لگتی ہے، لیکن وہ مشکل سے پڑھا گیا۔</translation>
    </message>
    <message>
        <source>Compares the number&apos;s letters and digits with the form this document model uses.</source>
        <translation>نمبر کے حروف اور ہندسوں کا اس دستاویز ماڈل کی مقررہ ترتیب سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>مدت ختم نہیں ہوئی</translation>
    </message>
    <message>
        <source>The document has expired.</source>
        <translation>دستاویز کی مدت ختم ہو چکی ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether the document has expired.</source>
        <translation>یہ معلوم نہ ہو سکا کہ دستاویز کی مدت ختم ہو چکی ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the date of expiry with the day of inspection.</source>
        <translation>تاریخِ تنسیخ کا معائنے کے دن سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>MRZ and chip</source>
        <translation>MRZ اور چپ</translation>
    </message>
    <message>
        <source>Page and chip disagree: the page was altered, or the chip is another document&apos;s.</source>
        <translation>صفحہ اور چپ آپس میں نہیں ملتے: صفحہ بدلا گیا ہے یا چپ کسی اور دستاویز کی ہے۔</translation>
    </message>
    <message>
        <source>Page and chip seem to disagree, but the page was hard to read.</source>
        <translation>صفحہ اور چپ مختلف لگتے ہیں، لیکن صفحہ مشکل سے پڑھا گیا۔</translation>
    </message>
    <message>
        <source>Compares the machine-readable zone of the page with that of the chip, character by character.</source>
        <translation>صفحے کے MRZ کا چپ کے MRZ سے حرف بہ حرف موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>MRZ and digital seal</source>
        <translation>MRZ اور ڈیجیٹل مہر</translation>
    </message>
    <message>
        <source>Page and digital seal disagree: the page was altered, or the seal is another document&apos;s.</source>
        <translation>صفحہ اور ڈیجیٹل مہر آپس میں نہیں ملتے: صفحہ بدلا گیا ہے یا مہر کسی اور دستاویز کی ہے۔</translation>
    </message>
    <message>
        <source>Page and digital seal seem to disagree, but the page was hard to read.</source>
        <translation>صفحہ اور ڈیجیٹل مہر مختلف لگتے ہیں، لیکن صفحہ مشکل سے پڑھا گیا۔</translation>
    </message>
    <message>
        <source>Compares the machine-readable zone of the page with that inside the digital seal.</source>
        <translation>صفحے کے MRZ کا ڈیجیٹل مہر میں موجود MRZ سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Portrait and face on the chip</source>
        <translation>پورٹریٹ اور چپ کا چہرہ</translation>
    </message>
    <message>
        <source>The portrait on the page shows another person than the picture on the chip.</source>
        <translation>صفحے کے پورٹریٹ میں چپ کی تصویر سے مختلف شخص ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether portrait and picture on the chip show one person.</source>
        <translation>یہ معلوم نہ ہو سکا کہ پورٹریٹ اور چپ کی تصویر ایک ہی شخص کی ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the face of the portrait with that on the chip.</source>
        <translation>پورٹریٹ کے چہرے کا چپ کے چہرے سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Setting of the fields</source>
        <translation>کوائف کی ترتیب</translation>
    </message>
    <message>
        <source>Printed characters stand out of line or have another size than on genuine documents.</source>
        <translation>مطبوعہ حروف سیدھ میں نہیں یا ان کا سائز اصلی دستاویزات جیسا نہیں۔</translation>
    </message>
    <message>
        <source>The setting of the printed fields could not be measured.</source>
        <translation>مطبوعہ خانوں کی ترتیب ناپی نہیں جا سکی۔</translation>
    </message>
    <message>
        <source>Measures height and line of the printed characters.</source>
        <translation>مطبوعہ حروف کی اونچائی اور سیدھ ناپتی ہے۔</translation>
    </message>
    <message>
        <source>Ink of the fields</source>
        <translation>کوائف کی سیاہی</translation>
    </message>
    <message>
        <source>Some characters of a field were printed with another ink than those beside them.</source>
        <translation>ایک خانے کے کچھ حروف ساتھ والے حروف سے مختلف سیاہی سے چھپے ہیں۔</translation>
    </message>
    <message>
        <source>It could not be told whether the fields are printed in one ink.</source>
        <translation>یہ معلوم نہ ہو سکا کہ خانے ایک ہی سیاہی سے چھپے ہیں یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares every character of a field with those beside it, under white and infrared light.</source>
        <translation>سفید اور انفراریڈ روشنی میں خانے کے ہر حرف کا ساتھ والے حروف سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Number repeated in the page</source>
        <translation>صفحے میں دہرایا گیا نمبر</translation>
    </message>
    <message>
        <source>The number elsewhere in the page is not the number of the document.</source>
        <translation>صفحے پر دوسری جگہ لکھا نمبر دستاویز نمبر سے مختلف ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether the numbers in the page are the same.</source>
        <translation>یہ معلوم نہ ہو سکا کہ صفحے کے نمبر ایک جیسے ہیں یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the number printed or perforated elsewhere in the page with that of the machine-readable zone.</source>
        <translation>صفحے پر دوسری جگہ مطبوعہ یا سوراخ شدہ نمبر کا MRZ کے نمبر سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Zone dark under infrared light</source>
        <translation>MRZ انفراریڈ میں سیاہ</translation>
    </message>
    <message>
        <source>The machine-readable zone, or a part of it, fades under infrared light: it was printed with another ink.</source>
        <translation>MRZ یا اس کا کچھ حصہ انفراریڈ روشنی میں مدھم ہو جاتا ہے: یہ کسی اور سیاہی سے چھپا ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether the machine-readable zone stays dark under infrared light.</source>
        <translation>یہ معلوم نہ ہو سکا کہ MRZ انفراریڈ روشنی میں سیاہ رہتا ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares how dark the machine-readable zone is under white and under infrared light.</source>
        <translation>سفید اور انفراریڈ روشنی میں MRZ کی سیاہی کا موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Inks that vanish under infrared</source>
        <translation>انفراریڈ میں غائب ہونے والی سیاہی</translation>
    </message>
    <message>
        <source>Print that must vanish under infrared light can still be seen: it was made with another ink.</source>
        <translation>جو چھپائی انفراریڈ روشنی میں غائب ہونی چاہیے وہ نظر آتی ہے: یہ کسی اور سیاہی سے بنی ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether the print vanishes under infrared light where it must.</source>
        <translation>یہ معلوم نہ ہو سکا کہ چھپائی جہاں غائب ہونی چاہیے وہاں انفراریڈ روشنی میں غائب ہوتی ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Measures what is left under infrared light of print that genuine documents lose there.</source>
        <translation>ناپتی ہے کہ جو چھپائی اصلی دستاویزات میں انفراریڈ روشنی میں غائب ہوتی ہے، اس کا کتنا حصہ باقی ہے۔</translation>
    </message>
    <message>
        <source>Inks that stay under infrared</source>
        <translation>انفراریڈ میں باقی رہنے والی سیاہی</translation>
    </message>
    <message>
        <source>Print that must stay dark under infrared light fades: it was made with another ink.</source>
        <translation>جو چھپائی انفراریڈ روشنی میں سیاہ رہنی چاہیے وہ مدھم ہو جاتی ہے: یہ کسی اور سیاہی سے بنی ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether the print stays under infrared light where it must.</source>
        <translation>یہ معلوم نہ ہو سکا کہ چھپائی جہاں باقی رہنی چاہیے وہاں انفراریڈ روشنی میں باقی رہتی ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Measures how dark print stays under infrared light that stays so on genuine documents.</source>
        <translation>ناپتی ہے کہ جو چھپائی اصلی دستاویزات میں انفراریڈ روشنی میں سیاہ رہتی ہے، وہ یہاں کتنی سیاہ ہے۔</translation>
    </message>
    <message>
        <source>Personal data under infrared</source>
        <translation>انفراریڈ میں ذاتی کوائف</translation>
    </message>
    <message>
        <source>All or some of the holder&apos;s data show another ink under infrared light.</source>
        <translation>حامل کے کوائف یا ان کے کچھ حروف انفراریڈ روشنی میں اصلی دستاویزات سے مختلف سیاہی دکھاتے ہیں۔</translation>
    </message>
    <message>
        <source>The ink of the holder&apos;s data could not be judged under infrared light.</source>
        <translation>حامل کے کوائف کی سیاہی کی انفراریڈ روشنی میں جانچ نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Compares the holder&apos;s data under white and infrared light, field by field and part by part.</source>
        <translation>حامل کے کوائف کا سفید اور انفراریڈ روشنی میں خانہ بہ خانہ اور حصہ بہ حصہ موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Portrait under infrared</source>
        <translation>انفراریڈ میں پورٹریٹ</translation>
    </message>
    <message>
        <source>The portrait looks different under infrared light than on genuine documents: it was printed in another way.</source>
        <translation>پورٹریٹ انفراریڈ روشنی میں اصلی دستاویزات سے مختلف نظر آتا ہے: یہ کسی اور طریقے سے چھپا ہے۔</translation>
    </message>
    <message>
        <source>The portrait could not be judged under infrared light.</source>
        <translation>پورٹریٹ کی انفراریڈ روشنی میں جانچ نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Compares the portrait under white and infrared light.</source>
        <translation>پورٹریٹ کا سفید اور انفراریڈ روشنی میں موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Page under infrared</source>
        <translation>انفراریڈ میں صفحہ</translation>
    </message>
    <message>
        <source>Under infrared light the page shows what it must not, or lacks what it must show: it was printed with other inks.</source>
        <translation>انفراریڈ روشنی میں صفحے پر وہ نظر آتا ہے جو نہیں آنا چاہیے، یا وہ نہیں جو آنا چاہیے: یہ دوسری سیاہیوں سے چھپا ہے۔</translation>
    </message>
    <message>
        <source>The page as a whole could not be judged under infrared light.</source>
        <translation>پورے صفحے کی انفراریڈ روشنی میں جانچ نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Compares how background and dark print behave under infrared light with genuine documents.</source>
        <translation>دیکھتی ہے کہ پس منظر اور گہری چھپائی انفراریڈ روشنی میں اصلی دستاویزات جیسی ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Whole page under infrared light</source>
        <translation>انفراریڈ روشنی میں پورا صفحہ</translation>
    </message>
    <message>
        <source>The page differs from genuine ones under infrared light: print is missing, redrawn or too pale.</source>
        <translation>صفحہ انفراریڈ روشنی میں اصلی صفحات سے مختلف ہے: چھپائی غائب ہے، دوبارہ بنائی گئی ہے یا بہت مدھم ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether the page looks as genuine ones do under infrared light.</source>
        <translation>یہ معلوم نہ ہو سکا کہ صفحہ انفراریڈ روشنی میں اصلی صفحات جیسا ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the page everywhere under infrared light with genuine documents.</source>
        <translation>انفراریڈ روشنی میں پورے صفحے کا اصلی دستاویزات سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Document on the reader</source>
        <translation>ریڈر پر دستاویز</translation>
    </message>
    <message>
        <source>No whole document page could be found in the picture: lay the open page flat on the glass.</source>
        <translation>تصویر میں دستاویز کا پورا صفحہ نہیں ملا: کھلا صفحہ شیشے پر سیدھا رکھیں۔</translation>
    </message>
    <message>
        <source>Looks for the outline of the page in the picture and whether all of it is there.</source>
        <translation>تصویر میں صفحے کا خاکہ ڈھونڈتی ہے اور دیکھتی ہے کہ صفحہ پورا ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Quality of the pictures</source>
        <translation>تصاویر کا معیار</translation>
    </message>
    <message>
        <source>The picture is not good enough to judge everything by.</source>
        <translation>تصویر اتنی اچھی نہیں کہ ہر چیز کی جانچ ہو سکے۔</translation>
    </message>
    <message>
        <source>Measures focus, glare, exposure, resolution and completeness of the pictures.</source>
        <translation>تصاویر کا فوکس، چمک، روشنی کی مقدار، ریزولیوشن اور مکمل ہونا ناپتی ہے۔</translation>
    </message>
    <message>
        <source>Document model</source>
        <translation>دستاویز کا ماڈل</translation>
    </message>
    <message>
        <source>No known document model fits this page, so it could not be compared with genuine ones.</source>
        <translation>کوئی معلوم دستاویز ماڈل اس صفحے سے نہیں ملتا، اس لیے اصلی دستاویزات سے موازنہ نہیں ہو سکا۔</translation>
    </message>
    <message>
        <source>Finds the issue of the document whose genuine specimens the page is compared with.</source>
        <translation>دستاویز کا وہ اجراء ڈھونڈتی ہے جس کے اصلی نمونوں سے صفحے کا موازنہ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Not a specimen</source>
        <translation>نمونہ (سپیسیمن) نہیں</translation>
    </message>
    <message>
        <source>This is a specimen and not a document issued to a person.</source>
        <translation>یہ ایک نمونہ ہے، کسی شخص کو جاری کی گئی دستاویز نہیں۔</translation>
    </message>
    <message>
        <source>It could not be told whether this is a specimen.</source>
        <translation>یہ معلوم نہ ہو سکا کہ یہ نمونہ ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Looks for the codes and names that only specimens carry.</source>
        <translation>وہ کوڈ اور نام ڈھونڈتی ہے جو صرف نمونوں پر ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Not a display</source>
        <translation>سکرین نہیں</translation>
    </message>
    <message>
        <source>A screen shows the page: there is no document on the reader.</source>
        <translation>صفحہ کسی سکرین پر دکھایا جا رہا ہے: ریڈر پر دستاویز نہیں۔</translation>
    </message>
    <message>
        <source>It could not be told whether a document or a screen lies on the reader.</source>
        <translation>یہ معلوم نہ ہو سکا کہ ریڈر پر دستاویز ہے یا سکرین۔</translation>
    </message>
    <message>
        <source>Looks whether the page shines by itself and is empty under infrared light, as a display is.</source>
        <translation>دیکھتی ہے کہ صفحہ خود چمکتا ہے اور انفراریڈ روشنی میں خالی ہے، جیسے سکرین ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Portrait in its place</source>
        <translation>پورٹریٹ اپنی جگہ پر</translation>
    </message>
    <message>
        <source>The portrait does not have the place, size or angle it has on genuine documents.</source>
        <translation>پورٹریٹ کی جگہ، سائز یا زاویہ اصلی دستاویزات جیسا نہیں۔</translation>
    </message>
    <message>
        <source>Place and size of the portrait could not be measured.</source>
        <translation>پورٹریٹ کی جگہ اور سائز ناپے نہیں جا سکے۔</translation>
    </message>
    <message>
        <source>Measures where the edges of the portrait lie.</source>
        <translation>ناپتی ہے کہ پورٹریٹ کے کنارے کہاں ہیں۔</translation>
    </message>
    <message>
        <source>Edge of the portrait</source>
        <translation>پورٹریٹ کا کنارہ</translation>
    </message>
    <message>
        <source>The lines of the background break off at the edge of the portrait: another photograph may have been put on.</source>
        <translation>پس منظر کی لکیریں پورٹریٹ کے کنارے پر ٹوٹتی ہیں: شاید کوئی اور تصویر لگائی گئی ہے۔</translation>
    </message>
    <message>
        <source>The edge of the portrait could not be judged.</source>
        <translation>پورٹریٹ کے کنارے کی جانچ نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Compares the background close to the portrait with the same place on genuine documents.</source>
        <translation>پورٹریٹ کے قریب کے پس منظر کا اصلی دستاویزات کی اسی جگہ سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Print of the portrait</source>
        <translation>پورٹریٹ کی چھپائی</translation>
    </message>
    <message>
        <source>The portrait was printed in another way than on genuine documents.</source>
        <translation>پورٹریٹ اصلی دستاویزات سے مختلف طریقے سے چھپا ہے۔</translation>
    </message>
    <message>
        <source>It could not be told how the portrait was printed.</source>
        <translation>یہ معلوم نہ ہو سکا کہ پورٹریٹ کیسے چھپا ہے۔</translation>
    </message>
    <message>
        <source>Measures colour, dots and screens of the portrait.</source>
        <translation>پورٹریٹ کا رنگ، نقطے اور جالی ناپتی ہے۔</translation>
    </message>
    <message>
        <source>Surface round the portrait</source>
        <translation>پورٹریٹ کے گرد سطح</translation>
    </message>
    <message>
        <source>A ridge runs around the portrait: another photograph may have been glued on.</source>
        <translation>پورٹریٹ کے گرد ابھار ہے: شاید کوئی اور تصویر چپکائی گئی ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether the surface around the portrait is level.</source>
        <translation>یہ معلوم نہ ہو سکا کہ پورٹریٹ کے گرد سطح ہموار ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Looks for a ridge in the light from the left and from the right.</source>
        <translation>بائیں اور دائیں کی روشنی میں ابھار ڈھونڈتی ہے۔</translation>
    </message>
    <message>
        <source>Portrait and ghost</source>
        <translation>پورٹریٹ اور گھوسٹ تصویر</translation>
    </message>
    <message>
        <source>The small second portrait shows another person than the portrait.</source>
        <translation>چھوٹی گھوسٹ تصویر میں پورٹریٹ سے مختلف شخص ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether portrait and ghost show one person.</source>
        <translation>یہ معلوم نہ ہو سکا کہ پورٹریٹ اور گھوسٹ تصویر ایک ہی شخص کی ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the face of the portrait with that of the ghost, the small second portrait.</source>
        <translation>پورٹریٹ کے چہرے کا چھوٹی ثانوی یعنی گھوسٹ تصویر سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Lights show different things</source>
        <translation>ہر روشنی میں مختلف منظر</translation>
    </message>
    <message>
        <source>The page looks the same under white, infrared and ultraviolet light: it is a copy and not a genuine page.</source>
        <translation>صفحہ سفید، انفراریڈ اور الٹراوائلٹ روشنی میں ایک جیسا ہے: یہ نقل ہے، اصلی صفحہ نہیں۔</translation>
    </message>
    <message>
        <source>It could not be told whether the page looks different under the lights.</source>
        <translation>یہ معلوم نہ ہو سکا کہ صفحہ مختلف روشنیوں میں مختلف نظر آتا ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the pictures under the different lights with each other.</source>
        <translation>مختلف روشنیوں کی تصاویر کا آپس میں موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>رنگین ہے</translation>
    </message>
    <message>
        <source>The page has lost its colours, wholly or in part: it is a copy.</source>
        <translation>صفحے کے رنگ پورے یا کچھ حصے میں غائب ہیں: یہ نقل ہے۔</translation>
    </message>
    <message>
        <source>The colours of the page could not be judged.</source>
        <translation>صفحے کے رنگوں کی جانچ نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Measures how much colour the page has beside genuine documents.</source>
        <translation>ناپتی ہے کہ اصلی دستاویزات کے مقابلے میں صفحے میں کتنا رنگ ہے۔</translation>
    </message>
    <message>
        <source>Printed as genuine documents are</source>
        <translation>اصلی دستاویزات جیسی چھپائی</translation>
    </message>
    <message>
        <source>The page was printed by an office or photo printer: its background is made of dots.</source>
        <translation>صفحہ دفتری یا فوٹو پرنٹر سے چھپا ہے: اس کا پس منظر نقطوں سے بنا ہے۔</translation>
    </message>
    <message>
        <source>It could not be told how the page was printed.</source>
        <translation>یہ معلوم نہ ہو سکا کہ صفحہ کیسے چھپا ہے۔</translation>
    </message>
    <message>
        <source>Looks for the dots and screens of office printers in the background.</source>
        <translation>پس منظر میں دفتری پرنٹروں کے نقطے اور جالی ڈھونڈتی ہے۔</translation>
    </message>
    <message>
        <source>Rainbow print</source>
        <translation>رنگوں کا ملاپ (رینبو چھپائی)</translation>
    </message>
    <message>
        <source>The colours of the background do not run smoothly into each other, as they do on genuine documents.</source>
        <translation>پس منظر کے رنگ اصلی دستاویزات کی طرح ہمواری سے ایک دوسرے میں نہیں ملتے۔</translation>
    </message>
    <message>
        <source>The run of the background&apos;s colours could not be judged.</source>
        <translation>پس منظر کے رنگوں کے ملاپ کی جانچ نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Follows the background&apos;s colours across the page.</source>
        <translation>صفحے پر پس منظر کے رنگوں کے ملاپ کو دیکھتی ہے۔</translation>
    </message>
    <message>
        <source>Microtext</source>
        <translation>باریک عبارت</translation>
    </message>
    <message>
        <source>The microtext is not as on genuine documents.</source>
        <translation>باریک عبارت اصلی دستاویزات جیسی نہیں۔</translation>
    </message>
    <message>
        <source>The microtext is too small for this reader.</source>
        <translation>باریک عبارت اس ریڈر کے لیے بہت چھوٹی ہے۔</translation>
    </message>
    <message>
        <source>Looks whether the microtext can be read.</source>
        <translation>دیکھتی ہے کہ باریک عبارت پڑھی جا سکتی ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Background of the zone</source>
        <translation>MRZ کا پس منظر</translation>
    </message>
    <message>
        <source>The background behind the machine-readable zone is damaged: something was scraped off or painted over.</source>
        <translation>MRZ کے پیچھے کا پس منظر خراب ہے: کچھ کھرچا یا اوپر رنگ کیا گیا ہے۔</translation>
    </message>
    <message>
        <source>The background behind the machine-readable zone could not be judged.</source>
        <translation>MRZ کے پیچھے کے پس منظر کی جانچ نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Looks whether the background&apos;s pattern and colour run unbroken between the characters.</source>
        <translation>دیکھتی ہے کہ حروف کے درمیان پس منظر کا نقش اور رنگ مسلسل ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Background of the fields</source>
        <translation>کوائف کا پس منظر</translation>
    </message>
    <message>
        <source>The background behind a printed field is damaged: something was scraped off or painted over.</source>
        <translation>ایک مطبوعہ خانے کے پیچھے کا پس منظر خراب ہے: کچھ کھرچا یا اوپر رنگ کیا گیا ہے۔</translation>
    </message>
    <message>
        <source>The background behind the printed fields could not be judged.</source>
        <translation>مطبوعہ خانوں کے پیچھے کے پس منظر کی جانچ نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Looks whether the background is lighter, tinted or blank around the characters of the fields.</source>
        <translation>دیکھتی ہے کہ خانوں کے حروف کے گرد پس منظر ہلکا، رنگ دار یا خالی تو نہیں۔</translation>
    </message>
    <message>
        <source>Nothing pasted on</source>
        <translation>کچھ چپکایا نہیں گیا</translation>
    </message>
    <message>
        <source>A straight edge crosses the page that genuine documents do not have: something was laid or pasted on it.</source>
        <translation>صفحے پر ایک سیدھا کنارہ ہے جو اصلی دستاویزات میں نہیں ہوتا: اس پر کچھ رکھا یا چپکایا گیا ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether something was pasted on the page.</source>
        <translation>یہ معلوم نہ ہو سکا کہ صفحے پر کچھ چپکایا گیا ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Looks for straight edges under white and infrared light where genuine documents have none.</source>
        <translation>سفید اور انفراریڈ روشنی میں وہ سیدھے کنارے ڈھونڈتی ہے جو اصلی دستاویزات میں نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>Page under white light</source>
        <translation>سفید روشنی میں صفحہ</translation>
    </message>
    <message>
        <source>The page differs from genuine ones under white light: print is missing, redrawn or has another colour.</source>
        <translation>صفحہ سفید روشنی میں اصلی صفحات سے مختلف ہے: چھپائی غائب ہے، دوبارہ بنائی گئی ہے یا رنگ اور ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether the page looks as genuine ones do under white light.</source>
        <translation>یہ معلوم نہ ہو سکا کہ صفحہ سفید روشنی میں اصلی صفحات جیسا ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the page everywhere under white light with genuine documents.</source>
        <translation>سفید روشنی میں پورے صفحے کا اصلی دستاویزات سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Digital seal found</source>
        <translation>ڈیجیٹل مہر ملی</translation>
    </message>
    <message>
        <source>The digital seal this document must have is missing.</source>
        <translation>جو ڈیجیٹل مہر اس دستاویز پر ہونی چاہیے وہ موجود نہیں۔</translation>
    </message>
    <message>
        <source>Looks for a digital seal among the barcodes of the page.</source>
        <translation>صفحے کے بار کوڈز میں ڈیجیٹل مہر ڈھونڈتی ہے۔</translation>
    </message>
    <message>
        <source>Kind of barcode</source>
        <translation>بار کوڈ کی قسم</translation>
    </message>
    <message>
        <source>The digital seal is printed as the wrong kind of barcode.</source>
        <translation>ڈیجیٹل مہر غلط قسم کے بار کوڈ میں چھپی ہے۔</translation>
    </message>
    <message>
        <source>Compares the kind of barcode with those a digital seal may have.</source>
        <translation>بار کوڈ کی قسم کا ڈیجیٹل مہر کی مقررہ اقسام سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Digital seal read</source>
        <translation>ڈیجیٹل مہر پڑھی گئی</translation>
    </message>
    <message>
        <source>The digital seal cannot be read: it is damaged or made up.</source>
        <translation>ڈیجیٹل مہر پڑھی نہیں جاتی: یہ خراب یا من گھڑت ہے۔</translation>
    </message>
    <message>
        <source>Turns the barcode into the data of the digital seal.</source>
        <translation>بار کوڈ کو ڈیجیٹل مہر کے ڈیٹا میں بدلتی ہے۔</translation>
    </message>
    <message>
        <source>Structure of the seal</source>
        <translation>مہر کی ساخت</translation>
    </message>
    <message>
        <source>The digital seal is not built as the standard wants.</source>
        <translation>ڈیجیٹل مہر معیار کے مطابق نہیں بنی۔</translation>
    </message>
    <message>
        <source>Looks whether the parts of the digital seal stand as the standard wants.</source>
        <translation>دیکھتی ہے کہ ڈیجیٹل مہر کے حصے معیار کے مطابق ہیں یا نہیں۔</translation>
    </message>
    <message>
        <source>Contents of the seal</source>
        <translation>مہر کا مواد</translation>
    </message>
    <message>
        <source>The digital seal does not hold what a seal of its kind must hold.</source>
        <translation>ڈیجیٹل مہر میں وہ سب نہیں جو اس قسم کی مہر میں ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>Looks whether the digital seal holds what its profile demands.</source>
        <translation>دیکھتی ہے کہ ڈیجیٹل مہر میں اس کی قسم کے مطابق سب کچھ ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Check digits in the seal</source>
        <translation>مہر میں چیک ڈیجٹ</translation>
    </message>
    <message>
        <source>The check digits in the digital seal are wrong.</source>
        <translation>ڈیجیٹل مہر کے چیک ڈیجٹ غلط ہیں۔</translation>
    </message>
    <message>
        <source>Computes the check digits of the machine-readable zone inside the seal anew.</source>
        <translation>مہر میں موجود MRZ کے چیک ڈیجٹ دوبارہ نکالتی ہے۔</translation>
    </message>
    <message>
        <source>Seal signer&apos;s certificate</source>
        <translation>مہر کے سائنر کا سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>The certificate of the seal&apos;s signer was not issued by the authority it names.</source>
        <translation>مہر کے سائنر کا سرٹیفکیٹ اس ادارے نے جاری نہیں کیا جس کا اس میں نام ہے۔</translation>
    </message>
    <message>
        <source>The certificates that vouch for the seal&apos;s signer are not at hand.</source>
        <translation>مہر کے سائنر کی ضمانت دینے والے سرٹیفکیٹ موجود نہیں۔</translation>
    </message>
    <message>
        <source>Verifies the certificate of the seal&apos;s signer with that of its authority.</source>
        <translation>مہر کے سائنر کے سرٹیفکیٹ کی اس کے ادارے کے سرٹیفکیٹ سے تصدیق کرتی ہے۔</translation>
    </message>
    <message>
        <source>Seal signer within its time</source>
        <translation>مہر کا سائنر مدت کے اندر</translation>
    </message>
    <message>
        <source>The certificate of the seal&apos;s signer was not valid at the time.</source>
        <translation>مہر کے سائنر کا سرٹیفکیٹ اس وقت کارآمد نہیں تھا۔</translation>
    </message>
    <message>
        <source>It could not be told whether the seal signer&apos;s certificate was valid.</source>
        <translation>یہ معلوم نہ ہو سکا کہ مہر کے سائنر کا سرٹیفکیٹ کارآمد تھا یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the period of the seal signer&apos;s certificate with the day of inspection.</source>
        <translation>مہر کے سائنر کے سرٹیفکیٹ کی مدت کا معائنے کے دن سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Seal&apos;s authority within its time</source>
        <translation>مہر کا ادارہ مدت کے اندر</translation>
    </message>
    <message>
        <source>The certificate of the authority behind the seal was not valid at the time.</source>
        <translation>مہر کے پیچھے ادارے کا سرٹیفکیٹ اس وقت کارآمد نہیں تھا۔</translation>
    </message>
    <message>
        <source>It could not be told whether the certificate of the seal&apos;s authority was valid.</source>
        <translation>یہ معلوم نہ ہو سکا کہ مہر کے ادارے کا سرٹیفکیٹ کارآمد تھا یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the period of the authority&apos;s certificate with the day of inspection.</source>
        <translation>ادارے کے سرٹیفکیٹ کی مدت کا معائنے کے دن سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Seal signer trusted</source>
        <translation>مہر کا سائنر قابلِ اعتماد</translation>
    </message>
    <message>
        <source>The state named in the digital seal does not vouch for who signed it.</source>
        <translation>مہر پر دستخط کرنے والے کی ضمانت وہ ریاست نہیں دیتی جس کا اس میں نام ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether a state vouches for the signer of the seal.</source>
        <translation>یہ معلوم نہ ہو سکا کہ کوئی ریاست مہر کے سائنر کی ضمانت دیتی ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Follows the certificates from the seal up to a state&apos;s authority in the trust list.</source>
        <translation>سرٹیفکیٹس کو مہر سے ٹرسٹ لسٹ میں ریاستی ادارے تک دیکھتی ہے۔</translation>
    </message>
    <message>
        <source>Signature of the seal</source>
        <translation>مہر کے دستخط</translation>
    </message>
    <message>
        <source>The signature of the digital seal is wrong: what it says was altered or made up.</source>
        <translation>ڈیجیٹل مہر کے دستخط غلط ہیں: اس کا مواد بدلا گیا یا من گھڑت ہے۔</translation>
    </message>
    <message>
        <source>The signature of the digital seal could not be verified.</source>
        <translation>ڈیجیٹل مہر کے دستخط کی تصدیق نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Verifies the signature over the data of the seal with the signer&apos;s key.</source>
        <translation>مہر کے ڈیٹا پر دستخط کی سائنر کی کلید سے تصدیق کرتی ہے۔</translation>
    </message>
    <message>
        <source>Digest of the seal</source>
        <translation>مہر کا ہیش</translation>
    </message>
    <message>
        <source>The data of the digital seal are not those that were signed.</source>
        <translation>ڈیجیٹل مہر کا ڈیٹا وہ نہیں جس پر دستخط ہوئے تھے۔</translation>
    </message>
    <message>
        <source>It could not be told whether the data of the seal are those that were signed.</source>
        <translation>یہ معلوم نہ ہو سکا کہ مہر کا ڈیٹا وہی ہے جس پر دستخط ہوئے تھے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the hash of the seal&apos;s data with the signed one.</source>
        <translation>مہر کے ڈیٹا کے ہیش کا دستخط شدہ ہیش سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>State in the seal and its authority</source>
        <translation>مہر کی ریاست اور اس کا ادارہ</translation>
    </message>
    <message>
        <source>The digital seal names one state, and another state&apos;s authority stands behind its signer.</source>
        <translation>ڈیجیٹل مہر میں ایک ریاست کا نام ہے اور سائنر کے پیچھے کسی اور ریاست کا ادارہ ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether the state in the seal stands behind its signer.</source>
        <translation>یہ معلوم نہ ہو سکا کہ مہر میں درج ریاست اس کے سائنر کے پیچھے ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the state in the seal with the country of the authority behind its signer.</source>
        <translation>مہر میں درج ریاست کا سائنر کے ادارے کے ملک سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>State in the seal and its signer</source>
        <translation>مہر کی ریاست اور اس کا سائنر</translation>
    </message>
    <message>
        <source>The digital seal names one state and was signed by another.</source>
        <translation>ڈیجیٹل مہر میں ایک ریاست کا نام ہے اور دستخط کسی اور ریاست کے ہیں۔</translation>
    </message>
    <message>
        <source>It could not be told whether the state in the seal signed it.</source>
        <translation>یہ معلوم نہ ہو سکا کہ مہر پر اسی ریاست نے دستخط کیے جس کا اس میں نام ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the state in the seal with the country of its signer.</source>
        <translation>مہر میں درج ریاست کا سائنر کے ملک سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Seal signer and its authority</source>
        <translation>مہر کا سائنر اور اس کا ادارہ</translation>
    </message>
    <message>
        <source>The signer of the digital seal and the authority behind it are of different states.</source>
        <translation>ڈیجیٹل مہر کا سائنر اور اس کے پیچھے ادارہ مختلف ریاستوں کے ہیں۔</translation>
    </message>
    <message>
        <source>Compares the countries of the seal&apos;s signer and of its authority.</source>
        <translation>مہر کے سائنر اور اس کے ادارے کے ملک کا موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Page dull under UV</source>
        <translation>UV میں صفحہ بے چمک</translation>
    </message>
    <message>
        <source>The whole page glows blue-white under ultraviolet light, as office paper does.</source>
        <translation>پورا صفحہ الٹراوائلٹ روشنی میں نیلا سفید چمکتا ہے، جیسے دفتری کاغذ۔</translation>
    </message>
    <message>
        <source>It could not be told whether the page is dull under ultraviolet light.</source>
        <translation>یہ معلوم نہ ہو سکا کہ صفحہ الٹراوائلٹ روشنی میں بے چمک ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Measures how much the unprinted page glows under ultraviolet light.</source>
        <translation>ناپتی ہے کہ خالی صفحہ الٹراوائلٹ روشنی میں کتنا چمکتا ہے۔</translation>
    </message>
    <message>
        <source>Zone dull under UV</source>
        <translation>UV میں MRZ بے چمک</translation>
    </message>
    <message>
        <source>The background of the machine-readable zone glows more than the page: it may have been erased or covered.</source>
        <translation>MRZ کا پس منظر صفحے سے زیادہ چمکتا ہے: شاید اسے مٹایا یا ڈھانپا گیا ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether the machine-readable zone is dull under ultraviolet light.</source>
        <translation>یہ معلوم نہ ہو سکا کہ MRZ الٹراوائلٹ روشنی میں بے چمک ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the glow of the machine-readable zone with that of the page.</source>
        <translation>MRZ کی چمک کا صفحے کی چمک سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Portrait dull under UV</source>
        <translation>UV میں پورٹریٹ بے چمک</translation>
    </message>
    <message>
        <source>The portrait glows more than the page: another photograph may have been put on.</source>
        <translation>پورٹریٹ صفحے سے زیادہ چمکتا ہے: شاید کوئی اور تصویر لگائی گئی ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether the portrait is dull under ultraviolet light.</source>
        <translation>یہ معلوم نہ ہو سکا کہ پورٹریٹ الٹراوائلٹ روشنی میں بے چمک ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the glow of the portrait with that of the page.</source>
        <translation>پورٹریٹ کی چمک کا صفحے کی چمک سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Fields dull under UV</source>
        <translation>UV میں کوائف بے چمک</translation>
    </message>
    <message>
        <source>The background of a printed field glows more than the page: the field may have been erased.</source>
        <translation>ایک مطبوعہ خانے کا پس منظر صفحے سے زیادہ چمکتا ہے: شاید خانہ مٹایا گیا ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether the printed fields are dull under ultraviolet light.</source>
        <translation>یہ معلوم نہ ہو سکا کہ مطبوعہ خانے الٹراوائلٹ روشنی میں بے چمک ہیں یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the glow around every printed field with that of the page.</source>
        <translation>ہر مطبوعہ خانے کے گرد چمک کا صفحے کی چمک سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Luminous print</source>
        <translation>UV چھپائی</translation>
    </message>
    <message>
        <source>The print that shines under ultraviolet light is missing, or is not as on genuine documents.</source>
        <translation>الٹراوائلٹ روشنی میں چمکنے والی چھپائی موجود نہیں، یا اصلی دستاویزات جیسی نہیں۔</translation>
    </message>
    <message>
        <source>The print that shines under ultraviolet light could not be judged.</source>
        <translation>الٹراوائلٹ روشنی میں چمکنے والی چھپائی کی جانچ نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Compares shape, place, colour and strength of the luminous print with genuine documents.</source>
        <translation>چمکنے والی چھپائی کی شکل، جگہ، رنگ اور تیزی کا اصلی دستاویزات سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Luminous print in lines, not dots</source>
        <translation>UV چھپائی: لکیریں، نقطے نہیں</translation>
    </message>
    <message>
        <source>It could not be told whether the luminous print is drawn in lines.</source>
        <translation>یہ معلوم نہ ہو سکا کہ چمکنے والی چھپائی لکیروں میں ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Looks whether the luminous print is continuous or made of dots.</source>
        <translation>دیکھتی ہے کہ چمکنے والی چھپائی مسلسل ہے یا نقطوں سے بنی ہے۔</translation>
    </message>
    <message>
        <source>Luminous fibres</source>
        <translation>چمکنے والے ریشے</translation>
    </message>
    <message>
        <source>The fibres that shine in genuine paper are missing or only printed.</source>
        <translation>اصلی کاغذ میں چمکنے والے ریشے موجود نہیں، یا صرف چھاپے گئے ہیں۔</translation>
    </message>
    <message>
        <source>The luminous fibres could not be judged.</source>
        <translation>چمکنے والے ریشوں کی جانچ نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Counts the luminous fibres, judges their colours, and looks whether they show under other light, where only printed ones do.</source>
        <translation>چمکنے والے ریشے گنتی ہے، ان کے رنگ دیکھتی ہے، اور یہ کہ کیا وہ دوسری روشنی میں بھی نظر آتے ہیں، جو صرف مطبوعہ ریشے کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Personal data under UV</source>
        <translation>UV میں ذاتی کوائف</translation>
    </message>
    <message>
        <source>The holder&apos;s data that should shine under ultraviolet light are missing or have the wrong colour.</source>
        <translation>حامل کے جو کوائف الٹراوائلٹ روشنی میں چمکنے چاہییں وہ موجود نہیں یا ان کا رنگ غلط ہے۔</translation>
    </message>
    <message>
        <source>The luminous personal data could not be judged.</source>
        <translation>چمکنے والے ذاتی کوائف کی جانچ نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Looks for the holder&apos;s data that shine under ultraviolet light, and at their colour.</source>
        <translation>الٹراوائلٹ روشنی میں چمکنے والے حامل کے کوائف اور ان کا رنگ دیکھتی ہے۔</translation>
    </message>
    <message>
        <source>Nothing else glows</source>
        <translation>اور کچھ نہیں چمکتا</translation>
    </message>
    <message>
        <source>Something glows where the holder&apos;s data stand and nothing should: traces of erasing, glue or another photograph.</source>
        <translation>حامل کے کوائف کی جگہ کچھ چمکتا ہے جہاں کچھ نہیں چمکنا چاہیے: مٹانے، گوند یا کسی اور تصویر کے نشان۔</translation>
    </message>
    <message>
        <source>It could not be told whether something glows that should not.</source>
        <translation>یہ معلوم نہ ہو سکا کہ کوئی ایسی چیز چمکتی ہے جسے نہیں چمکنا چاہیے۔</translation>
    </message>
    <message>
        <source>Looks for glowing spots near the holder&apos;s data that genuine documents do not have.</source>
        <translation>حامل کے کوائف کے پاس وہ چمکتے دھبے ڈھونڈتی ہے جو اصلی دستاویزات میں نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>Whole page under UV</source>
        <translation>UV میں پورا صفحہ</translation>
    </message>
    <message>
        <source>What shines under ultraviolet light differs from genuine documents.</source>
        <translation>الٹراوائلٹ روشنی میں جو چمکتا ہے وہ اصلی دستاویزات سے مختلف ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether the page looks as genuine ones do under ultraviolet light.</source>
        <translation>یہ معلوم نہ ہو سکا کہ صفحہ الٹراوائلٹ روشنی میں اصلی صفحات جیسا ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares what is lit everywhere under ultraviolet light with genuine documents.</source>
        <translation>الٹراوائلٹ روشنی میں ہر چمکتی چیز کا اصلی دستاویزات سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Hologram</source>
        <translation>ہولوگرام</translation>
    </message>
    <message>
        <source>The hologram does not change with the light as a genuine one does.</source>
        <translation>ہولوگرام روشنی کے ساتھ اصلی کی طرح نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>It could not be told whether the hologram changes with the light.</source>
        <translation>یہ معلوم نہ ہو سکا کہ ہولوگرام روشنی کے ساتھ بدلتا ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the hologram under white and coaxial light: colours, shape and how much of it lights up.</source>
        <translation>سفید اور کوایکسیل روشنی میں ہولوگرام کے رنگ، شکل اور چمکنے والے حصے کا موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Ink that turns its colour</source>
        <translation>رنگ بدلنے والی سیاہی</translation>
    </message>
    <message>
        <source>The ink that must turn its colour with the light does not.</source>
        <translation>جو سیاہی روشنی کے ساتھ رنگ بدلنی چاہیے وہ نہیں بدلتی۔</translation>
    </message>
    <message>
        <source>It could not be told whether the ink turns its colour with the light.</source>
        <translation>یہ معلوم نہ ہو سکا کہ سیاہی روشنی کے ساتھ رنگ بدلتی ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the colour of the ink under white and coaxial light.</source>
        <translation>سفید اور کوایکسیل روشنی میں سیاہی کے رنگ کا موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Laminate</source>
        <translation>لیمینیٹ</translation>
    </message>
    <message>
        <source>The pattern of the laminate is missing or interrupted: it was opened or replaced.</source>
        <translation>لیمینیٹ کا نقش موجود نہیں یا ٹوٹا ہوا ہے: اسے کھولا یا بدلا گیا ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether the laminate is whole.</source>
        <translation>یہ معلوم نہ ہو سکا کہ لیمینیٹ سالم ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Looks for holes and cuts in the laminate&apos;s pattern under coaxial light.</source>
        <translation>کوایکسیل روشنی میں لیمینیٹ کے نقش میں سوراخ اور کٹ ڈھونڈتی ہے۔</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>واٹر مارک</translation>
    </message>
    <message>
        <source>The watermark is missing, has another shape, or is only printed.</source>
        <translation>واٹر مارک موجود نہیں، اس کی شکل مختلف ہے، یا صرف چھاپا گیا ہے۔</translation>
    </message>
    <message>
        <source>The watermark could not be judged.</source>
        <translation>واٹر مارک کی جانچ نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Compares the watermark in light from behind with genuine documents.</source>
        <translation>پیچھے کی روشنی میں واٹر مارک کا اصلی دستاویزات سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Perforation</source>
        <translation>سوراخ</translation>
    </message>
    <message>
        <source>The holes of the number are missing or not as on genuine documents.</source>
        <translation>نمبر کے سوراخ موجود نہیں یا اصلی دستاویزات جیسے نہیں۔</translation>
    </message>
    <message>
        <source>The holes of the number could not be judged.</source>
        <translation>نمبر کے سوراخوں کی جانچ نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Counts and measures the holes in light from behind.</source>
        <translation>پیچھے کی روشنی میں سوراخ گنتی اور ناپتی ہے۔</translation>
    </message>
    <message>
        <source>Whole page under coaxial light</source>
        <translation>کوایکسیل روشنی میں پورا صفحہ</translation>
    </message>
    <message>
        <source>The page differs from genuine ones under coaxial light.</source>
        <translation>صفحہ کوایکسیل روشنی میں اصلی صفحات سے مختلف ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether the page looks as genuine ones do under coaxial light.</source>
        <translation>یہ معلوم نہ ہو سکا کہ صفحہ کوایکسیل روشنی میں اصلی صفحات جیسا ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the page everywhere under coaxial light with genuine documents.</source>
        <translation>کوایکسیل روشنی میں پورے صفحے کا اصلی دستاویزات سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Check digits</source>
        <translation>چیک ڈیجٹ</translation>
    </message>
    <message>
        <source>The check digits of the machine-readable zone are wrong: its text was altered or made up.</source>
        <translation>MRZ کے چیک ڈیجٹ غلط ہیں: اس کی عبارت بدلی گئی ہے یا من گھڑت ہے۔</translation>
    </message>
    <message>
        <source>The check digits of the machine-readable zone do not fit, but it was hard to read.</source>
        <translation>MRZ کے چیک ڈیجٹ نہیں ملتے، لیکن MRZ مشکل سے پڑھا گیا۔</translation>
    </message>
    <message>
        <source>Computes the check digits of the machine-readable zone anew and compares them with the printed ones.</source>
        <translation>MRZ کے چیک ڈیجٹ دوبارہ نکال کر مطبوعہ چیک ڈیجٹ سے ملاتی ہے۔</translation>
    </message>
    <message>
        <source>Readable under infrared light</source>
        <translation>انفراریڈ روشنی میں قابلِ خواندگی</translation>
    </message>
    <message>
        <source>The machine-readable zone cannot be read under infrared light: it is printed in the wrong ink.</source>
        <translation>MRZ انفراریڈ روشنی میں نہیں پڑھا جاتا: یہ غلط سیاہی سے چھپا ہے۔</translation>
    </message>
    <message>
        <source>It could not be told whether the machine-readable zone can be read under infrared light.</source>
        <translation>یہ معلوم نہ ہو سکا کہ MRZ انفراریڈ روشنی میں پڑھا جا سکتا ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Reads the machine-readable zone once more in the infrared picture.</source>
        <translation>MRZ کو انفراریڈ تصویر میں دوبارہ پڑھتی ہے۔</translation>
    </message>
    <message>
        <source>Typeface OCR-B</source>
        <translation>OCR-B رسم الخط</translation>
    </message>
    <message>
        <source>The machine-readable zone is not printed in the prescribed typeface.</source>
        <translation>MRZ مقررہ رسم الخط میں نہیں چھپا۔</translation>
    </message>
    <message>
        <source>It could not be told whether the machine-readable zone has the prescribed typeface.</source>
        <translation>یہ معلوم نہ ہو سکا کہ MRZ مقررہ رسم الخط میں ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Compares the shapes of the characters with those of the typeface OCR-B.</source>
        <translation>حروف کی شکلوں کا OCR-B رسم الخط سے موازنہ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Position and size</source>
        <translation>جگہ اور سائز</translation>
    </message>
    <message>
        <source>The machine-readable zone does not have the prescribed place or size.</source>
        <translation>MRZ اپنی مقررہ جگہ یا سائز میں نہیں۔</translation>
    </message>
    <message>
        <source>Place and size of the machine-readable zone could not be measured.</source>
        <translation>MRZ کی جگہ اور سائز ناپے نہیں جا سکے۔</translation>
    </message>
    <message>
        <source>Measures where the lines stand on the page, how high the characters are and how wide they are set.</source>
        <translation>ناپتی ہے کہ سطریں صفحے پر کہاں ہیں، حروف کتنے اونچے اور کتنے فاصلے پر ہیں۔</translation>
    </message>
    <message>
        <source>Country codes</source>
        <translation>ممالک کے کوڈ</translation>
    </message>
    <message>
        <source>The machine-readable zone names a country code that does not exist.</source>
        <translation>MRZ میں ایسا ملکی کوڈ ہے جو موجود نہیں۔</translation>
    </message>
    <message>
        <source>A country code of the machine-readable zone is unknown, but it was hard to read.</source>
        <translation>MRZ کا ایک ملکی کوڈ نامعلوم ہے، لیکن وہ مشکل سے پڑھا گیا۔</translation>
    </message>
    <message>
        <source>Looks up issuing state and nationality in the list of country codes.</source>
        <translation>جاری کنندہ ریاست اور قومیت کو ملکی کوڈ کی فہرست میں دیکھتی ہے۔</translation>
    </message>
    <message>
        <source>The print that shines under ultraviolet light is made of dots, as an inkjet printer makes it.</source>
        <translation>الٹراوائلٹ روشنی میں چمکنے والی چھپائی نقطوں سے بنی ہے، جیسے انک جیٹ پرنٹر بناتا ہے۔</translation>
    </message>
    <message>
        <source>The chip could not be opened with the data of the page: look whether the zone was read right and lay the document on the reader again; else it may belong to another document.</source>
        <translation>چپ صفحے کے کوائف سے نہیں کھلی: دیکھیں کہ MRZ درست پڑھی گئی یا نہیں اور دستاویز دوبارہ ریڈر پر رکھیں؛ ورنہ شاید چپ کسی اور دستاویز کی ہے۔</translation>
    </message>
    <message>
        <source>The chip may be a copy: it did not prove that it is the one that was issued.</source>
        <translation>چپ نقل ہو سکتی ہے: اس نے ثابت نہیں کیا کہ وہی چپ ہے جو جاری ہوئی تھی۔</translation>
    </message>
    <message>
        <source>The chip did not sign with its secret key: it may be a copy.</source>
        <translation>چپ نے اپنی خفیہ کلید سے دستخط نہیں کیے: یہ نقل ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>The chip did not use its secret key: it may be a copy.</source>
        <translation>چپ نے اپنی خفیہ کلید استعمال نہیں کی: یہ نقل ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>Print and machine-readable zone could not be compared: not both were read.</source>
        <translation>مطبوعہ کوائف اور MRZ کا موازنہ نہ ہو سکا: دونوں میں سے کم از کم ایک نہیں پڑھا گیا۔</translation>
    </message>
    <message>
        <source>Print and chip could not be compared: not both were read.</source>
        <translation>مطبوعہ کوائف اور چپ کا موازنہ نہ ہو سکا: دونوں میں سے کم از کم ایک نہیں پڑھا گیا۔</translation>
    </message>
    <message>
        <source>Page and chip could not be compared: not both were read.</source>
        <translation>صفحے اور چپ کا موازنہ نہ ہو سکا: دونوں میں سے کم از کم ایک نہیں پڑھا گیا۔</translation>
    </message>
    <message>
        <source>Page and digital seal could not be compared: not both were read.</source>
        <translation>صفحے اور ڈیجیٹل مہر کا موازنہ نہ ہو سکا: دونوں میں سے کم از کم ایک نہیں پڑھا گیا۔</translation>
    </message>
    <message>
        <source>Look for the date of expiry on the document.</source>
        <translation>دستاویز پر تاریخِ تنسیخ دیکھیں۔</translation>
    </message>
    <message>
        <source>Background in print and zone</source>
        <translation>چھپائی اور MRZ کا پس منظر</translation>
    </message>
    <message>
        <source>The background of one piece of data is damaged both in print and in the machine-readable zone: it was altered in both.</source>
        <translation>ایک ہی کوائف کا پس منظر چھپائی میں بھی اور MRZ میں بھی خراب ہے: انہیں دونوں جگہ بدلا گیا ہے۔</translation>
    </message>
    <message>
        <source>The background of data that stand in print and in the machine-readable zone could not be judged.</source>
        <translation>جو کوائف چھپائی اور MRZ دونوں میں درج ہیں ان کے پس منظر کی جانچ نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Looks whether the background of one piece of data stands out in both places where the page says it.</source>
        <translation>دیکھتی ہے کہ ایک ہی کوائف کا پس منظر صفحے پر دونوں جگہ باقی پس منظر سے مختلف ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Typeface of the fields</source>
        <translation>کوائف کا ٹائپ فیس</translation>
    </message>
    <message>
        <source>The fields are not printed in the typeface of genuine documents.</source>
        <translation>خانے اصل دستاویزات کے ٹائپ فیس میں نہیں چھپے۔</translation>
    </message>
    <message>
        <source>The typeface of the printed fields could not be judged.</source>
        <translation>مطبوعہ خانوں کے ٹائپ فیس کی جانچ نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Compares the characters of every field with those of genuine documents.</source>
        <translation>ہر خانے کے حروف کا اصل دستاویزات کے حروف سے موازنہ کرتی ہے۔</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Basic access (BAC)</source>
        <translation>بنیادی رسائی (BAC)</translation>
    </message>
    <message>
        <source>Secure access (PACE)</source>
        <translation>محفوظ رسائی (PACE)</translation>
    </message>
    <message>
        <source>Access and proof in one (PACE-CAM)</source>
        <translation>رسائی اور ثبوت ایک ساتھ (PACE-CAM)</translation>
    </message>
    <message>
        <source>Chip Authentication (CA)</source>
        <translation>چپ کی تصدیق (CA)</translation>
    </message>
    <message>
        <source>Terminal Authentication (TA)</source>
        <translation>اس کاؤنٹر کی شناخت (TA)</translation>
    </message>
    <message>
        <source>Active Authentication (AA)</source>
        <translation>چپ کا ثبوت (AA)</translation>
    </message>
    <message>
        <source>Opens the chip with data of the page.</source>
        <translation>چپ کو صفحے کے کوائف سے کھولتی ہے۔</translation>
    </message>
    <message>
        <source>Opens the chip so that nobody can listen.</source>
        <translation>چپ کو اس طرح کھولتی ہے کہ کوئی سن نہ سکے۔</translation>
    </message>
    <message>
        <source>Opens the chip and proves that it is no copy.</source>
        <translation>چپ کو کھولتی ہے اور ثابت کرتی ہے کہ وہ نقل نہیں۔</translation>
    </message>
    <message>
        <source>Proves that the chip is no copy.</source>
        <translation>ثابت کرتی ہے کہ چپ نقل نہیں۔</translation>
    </message>
    <message>
        <source>Proves to the chip that this counter may read protected data.</source>
        <translation>چپ پر ثابت کرتی ہے کہ یہ کاؤنٹر محفوظ ڈیٹا پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Not offered by the chip</source>
        <translation>چپ میں موجود نہیں</translation>
    </message>
    <message>
        <source>Not performed</source>
        <translation>انجام نہیں دی گئی</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>کامیاب</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Something needed for it is missing</source>
        <translation>اس کے لیے درکار کوئی چیز موجود نہیں</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>Machine-readable zone</source>
        <translation>مشین ریڈایبل زون (MRZ)</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>چہرہ</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>انگلیوں کے نشان</translation>
    </message>
    <message>
        <source>Irises</source>
        <translation>آنکھ کی پتلی</translation>
    </message>
    <message>
        <source>Portrait as displayed</source>
        <translation>پورٹریٹ جیسا دکھایا جاتا ہے</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>محفوظ شدہ</translation>
    </message>
    <message>
        <source>Signature of the holder</source>
        <translation>حامل کے دستخط</translation>
    </message>
    <message>
        <source>Security features: data</source>
        <translation>حفاظتی خصوصیات: ڈیٹا</translation>
    </message>
    <message>
        <source>Security features: structure</source>
        <translation>حفاظتی خصوصیات: ساخت</translation>
    </message>
    <message>
        <source>Security features: substance</source>
        <translation>حفاظتی خصوصیات: مواد</translation>
    </message>
    <message>
        <source>Further personal data</source>
        <translation>مزید ذاتی کوائف</translation>
    </message>
    <message>
        <source>Further data of the document</source>
        <translation>دستاویز کے مزید کوائف</translation>
    </message>
    <message>
        <source>Data of the issuing state</source>
        <translation>جاری کنندہ ریاست کا ڈیٹا</translation>
    </message>
    <message>
        <source>Keys of secure access</source>
        <translation>محفوظ رسائی کی کلیدیں</translation>
    </message>
    <message>
        <source>Key of Active Authentication</source>
        <translation>چپ کے ثبوت (AA) کی کلید</translation>
    </message>
    <message>
        <source>Persons to notify</source>
        <translation>جن افراد کو اطلاع دی جائے</translation>
    </message>
    <message>
        <source>List of contents</source>
        <translation>فہرستِ مواد</translation>
    </message>
    <message>
        <source>Signed list of contents</source>
        <translation>دستخط شدہ فہرستِ مواد</translation>
    </message>
    <message>
        <source>Ways to open the chip</source>
        <translation>چپ کھولنے کے طریقے</translation>
    </message>
    <message>
        <source>Signed security settings</source>
        <translation>دستخط شدہ حفاظتی ترتیبات</translation>
    </message>
    <message>
        <source>Abilities of the chip</source>
        <translation>چپ کی صلاحیتیں</translation>
    </message>
    <message>
        <source>Authorities that may open protected data</source>
        <translation>محفوظ ڈیٹا کھولنے کے مجاز ادارے</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>پڑھی گئی</translation>
    </message>
    <message>
        <source>Protected, not read</source>
        <translation>محفوظ، نہیں پڑھی گئی</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>پڑھی نہ جا سکی</translation>
    </message>
    <message>
        <source>As it was signed</source>
        <translation>دستخط کے مطابق</translation>
    </message>
    <message>
        <source>Altered after signing</source>
        <translation>دستخط کے بعد بدلا گیا</translation>
    </message>
    <message>
        <source>Present, not read</source>
        <translation>موجود، نہیں پڑھا گیا</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>موجود نہیں</translation>
    </message>
    <message>
        <source>Not as the standard wants</source>
        <translation>معیار کے مطابق نہیں</translation>
    </message>
    <message>
        <source>Document signer (DS)</source>
        <translation>ڈاکیومنٹ سائنر (DS)</translation>
    </message>
    <message>
        <source>State&apos;s authority (CSCA)</source>
        <translation>ریاستی ادارہ (CSCA)</translation>
    </message>
    <message>
        <source>Link between two authorities (CSCA)</source>
        <translation>دو ریاستی اداروں کا رابطہ (CSCA)</translation>
    </message>
    <message>
        <source>Came with the document</source>
        <translation>دستاویز کے ساتھ آیا</translation>
    </message>
    <message>
        <source>ICAO directory (LDIF)</source>
        <translation>ICAO ڈائریکٹری (LDIF)</translation>
    </message>
    <message>
        <source>Single certificate</source>
        <translation>اکیلا سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>Unsigned master list</source>
        <translation>غیر دستخط شدہ ماسٹر لسٹ</translation>
    </message>
    <message>
        <source>Kind unknown</source>
        <translation>قسم نامعلوم</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>ویزا</translation>
    </message>
    <message>
        <source>Emergency travel document</source>
        <translation>ہنگامی سفری دستاویز</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>رہائشی اجازت نامہ</translation>
    </message>
    <message>
        <source>Arrival attestation</source>
        <translation>آمد کا تصدیق نامہ</translation>
    </message>
    <message>
        <source>Proof of testing</source>
        <translation>ٹیسٹ کا ثبوت</translation>
    </message>
    <message>
        <source>Proof of vaccination</source>
        <translation>ویکسین کا ثبوت</translation>
    </message>
    <message>
        <source>Master list of %1</source>
        <translation>%1 کی ماسٹر لسٹ</translation>
    </message>
</context>
<context>
    <name>ChipPanel</name>
    <message>
        <source>Opening and authenticity</source>
        <translation>کھولنا اور اصلیت</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بائٹ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>%1 تک کارآمد</translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation>دستخط کس نے کیے</translation>
    </message>
    <message>
        <source>not in the trust store</source>
        <translation>ٹرسٹ لسٹ میں نہیں</translation>
    </message>
    <message>
        <source>Without it nobody vouches for the signature</source>
        <translation>اس کے بغیر دستخط کی ضمانت کوئی نہیں دیتا</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>سیکنڈ لائن</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>مسترد</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قبول کی گئی</translation>
    </message>
    <message>
        <source>Referred to the second line</source>
        <translation>سیکنڈ لائن کو بھیجی گئی</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مسترد کی گئی</translation>
    </message>
    <message>
        <source>This differs from what the machine found. Say why.</source>
        <translation>یہ مشین کے نتیجے سے مختلف ہے۔ وجہ لکھیں۔</translation>
    </message>
    <message>
        <source>This differs from what the machine found of the traveller&apos;s other document. Say why.</source>
        <translation>یہ مسافر کی دوسری دستاویز پر مشین کے نتیجے سے مختلف ہے۔ وجہ لکھیں۔</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Look whether the disk is connected and you may open it.</source>
        <translation>دیکھیں کہ ڈسک جڑی ہے اور آپ کو کھولنے کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>A file is damaged or of another kind.</source>
        <translation>ایک فائل خراب ہے یا کسی اور قسم کی ہے۔</translation>
    </message>
    <message>
        <source>Fetch the file again from where it came.</source>
        <translation>فائل دوبارہ اسی جگہ سے حاصل کریں جہاں سے آئی تھی۔</translation>
    </message>
    <message>
        <source>A file could not be written.</source>
        <translation>ایک فائل لکھی نہ جا سکی۔</translation>
    </message>
    <message>
        <source>Look whether the disk is full or protected.</source>
        <translation>دیکھیں کہ ڈسک بھر تو نہیں گئی یا لکھنے سے محفوظ تو نہیں۔</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>کام روک دیا گیا۔</translation>
    </message>
    <message>
        <source>The device took too long.</source>
        <translation>آلے نے بہت دیر لگائی۔</translation>
    </message>
    <message>
        <source>Lay the document down again.</source>
        <translation>دستاویز دوبارہ رکھیں۔</translation>
    </message>
    <message>
        <source>Something unexpected happened in the program.</source>
        <translation>پروگرام میں کچھ غیر متوقع ہوا۔</translation>
    </message>
    <message>
        <source>Lay the document down again; if it happens again, tell the administrator.</source>
        <translation>دستاویز دوبارہ رکھیں؛ پھر ہو تو منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>The text is no machine-readable zone.</source>
        <translation>یہ عبارت MRZ نہیں۔</translation>
    </message>
    <message>
        <source>Compare every line with the page.</source>
        <translation>ہر سطر صفحے سے ملائیں۔</translation>
    </message>
    <message>
        <source>The machine-readable zone has an unknown form.</source>
        <translation>MRZ کی شکل نامعلوم ہے۔</translation>
    </message>
    <message>
        <source>Compare number and length of the lines with the page.</source>
        <translation>سطروں کی تعداد اور لمبائی صفحے سے ملائیں۔</translation>
    </message>
    <message>
        <source>A date of the machine-readable zone does not exist.</source>
        <translation>MRZ کی ایک تاریخ موجود ہی نہیں۔</translation>
    </message>
    <message>
        <source>Compare the date with the page.</source>
        <translation>تاریخ صفحے سے ملائیں۔</translation>
    </message>
    <message>
        <source>The files for reading the machine-readable zone are missing.</source>
        <translation>MRZ پڑھنے کی فائلیں موجود نہیں۔</translation>
    </message>
    <message>
        <source>Ask the administrator to install the program anew.</source>
        <translation>منتظم سے پروگرام دوبارہ نصب کروائیں۔</translation>
    </message>
    <message>
        <source>The files for reading the machine-readable zone are damaged.</source>
        <translation>MRZ پڑھنے کی فائلیں خراب ہیں۔</translation>
    </message>
    <message>
        <source>No machine-readable zone was found.</source>
        <translation>MRZ نہیں ملا۔</translation>
    </message>
    <message>
        <source>Lay the page with the machine-readable zone flat on the glass.</source>
        <translation>MRZ والا صفحہ شیشے پر سیدھا رکھیں۔</translation>
    </message>
    <message>
        <source>The scanner gave an empty picture.</source>
        <translation>سکینر سے خالی تصویر آئی۔</translation>
    </message>
    <message>
        <source>Capture the document again.</source>
        <translation>دستاویز دوبارہ سکین کریں۔</translation>
    </message>
    <message>
        <source>The picture is cut off.</source>
        <translation>تصویر ادھوری ہے۔</translation>
    </message>
    <message>
        <source>The picture has an unknown form.</source>
        <translation>تصویر کی فائل کی قسم نامعلوم ہے۔</translation>
    </message>
    <message>
        <source>Save it as PNG, JPEG, TIFF or BMP.</source>
        <translation>اسے PNG، JPEG، TIFF یا BMP میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>تصویر بہت بڑی ہے۔</translation>
    </message>
    <message>
        <source>Scan with a lower resolution.</source>
        <translation>کم ریزولیوشن پر سکین کریں۔</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>تصویر خراب ہے۔</translation>
    </message>
    <message>
        <source>No document was found in the picture.</source>
        <translation>تصویر میں دستاویز نہیں ملی۔</translation>
    </message>
    <message>
        <source>Lay the page flat on the glass.</source>
        <translation>صفحہ شیشے پر سیدھا رکھیں۔</translation>
    </message>
    <message>
        <source>A document model is damaged.</source>
        <translation>ایک دستاویز ماڈل خراب ہے۔</translation>
    </message>
    <message>
        <source>Ask the administrator to import it again.</source>
        <translation>منتظم سے اسے دوبارہ درآمد کروائیں۔</translation>
    </message>
    <message>
        <source>A document model is not signed by a trusted agency.</source>
        <translation>ایک دستاویز ماڈل پر کسی قابلِ اعتماد ادارے کے دستخط نہیں۔</translation>
    </message>
    <message>
        <source>Ask the administrator for a signed model.</source>
        <translation>منتظم سے دستخط شدہ ماڈل طلب کریں۔</translation>
    </message>
    <message>
        <source>This document model is older than the one in use, which stays.</source>
        <translation>یہ دستاویز ماڈل زیرِ استعمال ماڈل سے پرانا ہے؛ زیرِ استعمال ماڈل برقرار ہے۔</translation>
    </message>
    <message>
        <source>To go back to it, remove the newer one first, then import it again.</source>
        <translation>اس پر واپس جانے کے لیے پہلے نیا ماڈل ہٹائیں، پھر اسے دوبارہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>A document model could not be learned from these specimens.</source>
        <translation>ان نمونوں سے دستاویز ماڈل نہیں بن سکا۔</translation>
    </message>
    <message>
        <source>More specimens that agree are needed.</source>
        <translation>مزید ملتے جلتے نمونے درکار ہیں۔</translation>
    </message>
    <message>
        <source>The barcodes could not be read.</source>
        <translation>بار کوڈ پڑھے نہ جا سکے۔</translation>
    </message>
    <message>
        <source>The digital seal is damaged.</source>
        <translation>ڈیجیٹل مہر خراب ہے۔</translation>
    </message>
    <message>
        <source>The digital seal is of an unknown kind.</source>
        <translation>ڈیجیٹل مہر کی قسم نامعلوم ہے۔</translation>
    </message>
    <message>
        <source>Judge the document by the other checks.</source>
        <translation>دستاویز کا فیصلہ باقی جانچوں سے کریں۔</translation>
    </message>
    <message>
        <source>The profile of this counter is damaged.</source>
        <translation>اس کاؤنٹر کا پروفائل خراب ہے۔</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>The profile of this counter names an unknown check.</source>
        <translation>اس کاؤنٹر کے پروفائل میں ایک نامعلوم جانچ ہے۔</translation>
    </message>
    <message>
        <source>Something this check needs was not gathered.</source>
        <translation>اس جانچ کے لیے درکار کوئی چیز حاصل نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>This check broke off.</source>
        <translation>یہ جانچ بیچ میں رک گئی۔</translation>
    </message>
    <message>
        <source>The report is damaged or not finished.</source>
        <translation>رپورٹ خراب یا نامکمل ہے۔</translation>
    </message>
    <message>
        <source>Finish the inspection first, or open another report.</source>
        <translation>پہلے معائنہ مکمل کریں یا کوئی اور رپورٹ کھولیں۔</translation>
    </message>
    <message>
        <source>The report was written by a newer version of the program.</source>
        <translation>رپورٹ پروگرام کے نئے ورژن نے لکھی ہے۔</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>اسے اسی ورژن سے کھولیں۔</translation>
    </message>
    <message>
        <source>The files for comparing faces are missing.</source>
        <translation>چہروں کے موازنے کی فائلیں موجود نہیں۔</translation>
    </message>
    <message>
        <source>Compare the faces by eye and tell the administrator.</source>
        <translation>چہروں کا خود موازنہ کریں اور منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>The files for comparing faces are damaged.</source>
        <translation>چہروں کے موازنے کی فائلیں خراب ہیں۔</translation>
    </message>
    <message>
        <source>The files for reading print are missing.</source>
        <translation>چھپائی پڑھنے کی فائلیں موجود نہیں۔</translation>
    </message>
    <message>
        <source>Compare print and machine-readable zone by eye and tell the administrator.</source>
        <translation>مطبوعہ کوائف اور MRZ کا خود موازنہ کریں اور منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>There is no document on the scanner.</source>
        <translation>سکینر پر دستاویز نہیں۔</translation>
    </message>
    <message>
        <source>Lay the document down.</source>
        <translation>دستاویز رکھیں۔</translation>
    </message>
    <message>
        <source>The scanner does not answer any more.</source>
        <translation>سکینر جواب نہیں دے رہا۔</translation>
    </message>
    <message>
        <source>Look at its cable and power, then lay the document down again.</source>
        <translation>اس کی تار اور بجلی دیکھیں، پھر دستاویز دوبارہ رکھیں۔</translation>
    </message>
    <message>
        <source>The capture was stopped.</source>
        <translation>سکین روک دیا گیا۔</translation>
    </message>
    <message>
        <source>The settings of the scanner do not fit.</source>
        <translation>سکینر کی ترتیبات درست نہیں۔</translation>
    </message>
    <message>
        <source>The document was taken off the chip reader too early.</source>
        <translation>دستاویز چپ ریڈر سے بہت جلد اٹھا لی گئی۔</translation>
    </message>
    <message>
        <source>Lay it on the reader again and keep it still.</source>
        <translation>اسے ریڈر پر دوبارہ رکھیں اور ہلائیں نہیں۔</translation>
    </message>
    <message>
        <source>The chip reader reports a fault.</source>
        <translation>چپ ریڈر میں خرابی ہے۔</translation>
    </message>
    <message>
        <source>Lay the document down again; if it happens again, unplug the reader and plug it in.</source>
        <translation>دستاویز دوبارہ رکھیں؛ پھر ہو تو ریڈر کی تار نکال کر دوبارہ لگائیں۔</translation>
    </message>
    <message>
        <source>The chip reader is not connected any more.</source>
        <translation>چپ ریڈر جڑا ہوا نہیں۔</translation>
    </message>
    <message>
        <source>Look at its cable, then lay the document down again.</source>
        <translation>اس کی تار دیکھیں، پھر دستاویز دوبارہ رکھیں۔</translation>
    </message>
    <message>
        <source>The service for chip readers does not run.</source>
        <translation>چپ ریڈر کی سروس نہیں چل رہی۔</translation>
    </message>
    <message>
        <source>Another program uses the chip reader.</source>
        <translation>چپ ریڈر کوئی اور پروگرام استعمال کر رہا ہے۔</translation>
    </message>
    <message>
        <source>Close that program and lay the document down again.</source>
        <translation>وہ پروگرام بند کریں اور دستاویز دوبارہ رکھیں۔</translation>
    </message>
    <message>
        <source>The chip does not accept the data of the page.</source>
        <translation>چپ صفحے کے کوائف قبول نہیں کرتی۔</translation>
    </message>
    <message>
        <source>Compare the machine-readable zone with the page and correct it, or type in the card access number.</source>
        <translation>MRZ کو صفحے سے ملا کر درست کریں، یا کارڈ ایکسس نمبر (CAN) لکھیں۔</translation>
    </message>
    <message>
        <source>The chip asks for a key, and none is known.</source>
        <translation>چپ کو کلید چاہیے اور کوئی معلوم نہیں۔</translation>
    </message>
    <message>
        <source>Type in the machine-readable zone or the card access number.</source>
        <translation>MRZ یا کارڈ ایکسس نمبر (CAN) لکھیں۔</translation>
    </message>
    <message>
        <source>The chip offers no way to open it that this program knows.</source>
        <translation>چپ کھولنے کا کوئی ایسا طریقہ نہیں جو یہ پروگرام جانتا ہو۔</translation>
    </message>
    <message>
        <source>The chip did not prove what it must.</source>
        <translation>چپ وہ ثابت نہ کر سکی جو اسے کرنا تھا۔</translation>
    </message>
    <message>
        <source>Lay the document down again; if it happens again, refer it.</source>
        <translation>دستاویز دوبارہ رکھیں؛ پھر ہو تو سیکنڈ لائن کو بھیجیں۔</translation>
    </message>
    <message>
        <source>The chip gave a faulty answer.</source>
        <translation>چپ نے غلط جواب دیا۔</translation>
    </message>
    <message>
        <source>Lay the document down again and keep it still.</source>
        <translation>دستاویز دوبارہ رکھیں اور ہلائیں نہیں۔</translation>
    </message>
    <message>
        <source>A file is missing on the chip.</source>
        <translation>چپ میں ایک فائل موجود نہیں۔</translation>
    </message>
    <message>
        <source>The chip does not let this counter read everything.</source>
        <translation>چپ اس کاؤنٹر کو سب کچھ پڑھنے نہیں دیتی۔</translation>
    </message>
    <message>
        <source>The chip gave an unexpected answer.</source>
        <translation>چپ نے غیر متوقع جواب دیا۔</translation>
    </message>
    <message>
        <source>Data of the chip are damaged.</source>
        <translation>چپ کا ڈیٹا خراب ہے۔</translation>
    </message>
    <message>
        <source>Data of the chip are not where they should be.</source>
        <translation>چپ کا ڈیٹا اپنی جگہ پر نہیں۔</translation>
    </message>
    <message>
        <source>A file of the chip is damaged.</source>
        <translation>چپ کی ایک فائل خراب ہے۔</translation>
    </message>
    <message>
        <source>A certificate is damaged.</source>
        <translation>ایک سرٹیفکیٹ خراب ہے۔</translation>
    </message>
    <message>
        <source>Fetch it again from where it came.</source>
        <translation>اسے دوبارہ وہیں سے حاصل کریں جہاں سے آیا تھا۔</translation>
    </message>
    <message>
        <source>Signed data are damaged.</source>
        <translation>دستخط شدہ ڈیٹا خراب ہے۔</translation>
    </message>
    <message>
        <source>Fetch them again from where they came.</source>
        <translation>اسے دوبارہ وہیں سے حاصل کریں جہاں سے آیا تھا۔</translation>
    </message>
    <message>
        <source>A signature is wrong.</source>
        <translation>ایک دستخط غلط ہے۔</translation>
    </message>
    <message>
        <source>Do not use these data; fetch them again from where they came.</source>
        <translation>یہ ڈیٹا استعمال نہ کریں؛ اسے دوبارہ وہیں سے حاصل کریں جہاں سے آیا تھا۔</translation>
    </message>
    <message>
        <source>Nobody who is trusted vouches for the signature.</source>
        <translation>کوئی قابلِ اعتماد ادارہ دستخط کی ضمانت نہیں دیتا۔</translation>
    </message>
    <message>
        <source>Import the certificate of its authority first.</source>
        <translation>پہلے اس کے ادارے کا سرٹیفکیٹ درآمد کریں۔</translation>
    </message>
    <message>
        <source>The list is not signed.</source>
        <translation>فہرست پر دستخط نہیں۔</translation>
    </message>
    <message>
        <source>Ask for a signed list.</source>
        <translation>دستخط شدہ فہرست طلب کریں۔</translation>
    </message>
    <message>
        <source>A signature uses a method this program does not know.</source>
        <translation>دستخط ایسے طریقے سے ہے جو یہ پروگرام نہیں جانتا۔</translation>
    </message>
    <message>
        <source>A key is damaged or too weak.</source>
        <translation>ایک کلید خراب یا بہت کمزور ہے۔</translation>
    </message>
    <message>
        <source>The trust list is damaged.</source>
        <translation>ٹرسٹ لسٹ خراب ہے۔</translation>
    </message>
    <message>
        <source>Another program is changing the trust list.</source>
        <translation>کوئی اور پروگرام ٹرسٹ لسٹ بدل رہا ہے۔</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>تھوڑا انتظار کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The file is of an unknown kind.</source>
        <translation>فائل کی قسم نامعلوم ہے۔</translation>
    </message>
    <message>
        <source>Choose a master list, a directory file (LDIF) or a certificate.</source>
        <translation>ماسٹر لسٹ، ڈائریکٹری فائل (LDIF) یا سرٹیفکیٹ منتخب کریں۔</translation>
    </message>
    <message>
        <source>The description of the specimen is damaged.</source>
        <translation>نمونے کی تفصیل خراب ہے۔</translation>
    </message>
    <message>
        <source>There is no such specimen.</source>
        <translation>ایسا کوئی نمونہ نہیں۔</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>فہرست میں سے ایک منتخب کریں۔</translation>
    </message>
    <message>
        <source>This alteration cannot be made on this specimen.</source>
        <translation>اس نمونے پر یہ ردوبدل ممکن نہیں۔</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>کوئی اور منتخب کریں۔</translation>
    </message>
    <message>
        <source>The folder holds another set of specimens.</source>
        <translation>اس فولڈر میں نمونوں کا کوئی اور مجموعہ ہے۔</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>کوئی اور فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>There is no record of this inspection.</source>
        <translation>اس معائنے کا کوئی ریکارڈ نہیں۔</translation>
    </message>
    <message>
        <source>Look whether it was moved or deleted.</source>
        <translation>دیکھیں کہ اسے کہیں اور تو نہیں رکھا گیا یا مٹایا تو نہیں گیا۔</translation>
    </message>
    <message>
        <source>This is no record of an inspection, or it is damaged.</source>
        <translation>یہ کسی معائنے کا ریکارڈ نہیں، یا خراب ہے۔</translation>
    </message>
    <message>
        <source>Open another one.</source>
        <translation>کوئی اور کھولیں۔</translation>
    </message>
    <message>
        <source>The record was written by a newer version of the program.</source>
        <translation>ریکارڈ پروگرام کے نئے ورژن نے لکھا ہے۔</translation>
    </message>
    <message>
        <source>The record was changed after it was written.</source>
        <translation>ریکارڈ لکھے جانے کے بعد بدلا گیا ہے۔</translation>
    </message>
    <message>
        <source>Do not rely on it, and tell your supervisor.</source>
        <translation>اس پر بھروسا نہ کریں اور اپنے نگران کو بتائیں۔</translation>
    </message>
    <message>
        <source>There is already a record of this name.</source>
        <translation>اس نام کا ریکارڈ پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>Another window is writing this record.</source>
        <translation>کوئی اور ونڈو یہ ریکارڈ لکھ رہی ہے۔</translation>
    </message>
    <message>
        <source>Close that window first.</source>
        <translation>پہلے وہ ونڈو بند کریں۔</translation>
    </message>
    <message>
        <source>The record could not be written.</source>
        <translation>ریکارڈ لکھا نہ جا سکا۔</translation>
    </message>
    <message>
        <source>Look whether you may write into the folder of records.</source>
        <translation>دیکھیں کہ آپ کو ریکارڈ کے فولڈر میں لکھنے کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ڈسک بھر گئی ہے۔</translation>
    </message>
    <message>
        <source>Make room on the disk, then decide again: nothing was lost.</source>
        <translation>ڈسک پر جگہ بنائیں، پھر دوبارہ فیصلہ کریں: کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The record is too large.</source>
        <translation>ریکارڈ بہت بڑا ہے۔</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>کچھ خرابی ہوئی۔</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the administrator.</source>
        <translation>دوبارہ کوشش کریں؛ پھر ہو تو منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>A file or folder that is needed is not there.</source>
        <translation>ایک ضروری فائل یا فولڈر موجود نہیں۔</translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed, and whether its disk is connected.</source>
        <translation>دیکھیں کہ اسے کہیں اور تو نہیں رکھا گیا یا نام تو نہیں بدلا، اور اس کی ڈسک جڑی ہے۔</translation>
    </message>
    <message>
        <source>A file or folder could not be read.</source>
        <translation>ایک فائل یا فولڈر پڑھا نہ جا سکا۔</translation>
    </message>
    <message>
        <source>A document model of this name that nobody signed is already there.</source>
        <translation>اس نام کا ایک دستاویز ماڈل، جس پر کسی کے دستخط نہیں، پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>Move its folder elsewhere, then import the signed one again.</source>
        <translation>اس کا فولڈر کہیں اور منتقل کریں، پھر دستخط شدہ ماڈل دوبارہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>This counter was started without a trust list.</source>
        <translation>یہ کاؤنٹر ٹرسٹ لسٹ کے بغیر شروع کیا گیا ہے۔</translation>
    </message>
    <message>
        <source>Ask the administrator to start it with a place for the trust list.</source>
        <translation>منتظم سے کہیں کہ اسے ٹرسٹ لسٹ کی جگہ بتا کر شروع کرے۔</translation>
    </message>
    <message>
        <source>There are too many files in the folder to import them all.</source>
        <translation>فولڈر میں اتنی زیادہ فائلیں ہیں کہ سب درآمد نہیں ہو سکتیں۔</translation>
    </message>
    <message>
        <source>Choose the folder that holds nothing but the lists.</source>
        <translation>وہ فولڈر منتخب کریں جس میں صرف لسٹیں ہوں۔</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Check digit: %1</source>
        <translation>چیک ڈیجٹ: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; at least %3 is needed</source>
        <translation>%1: %2؛ کم از کم %3 درکار ہے</translation>
    </message>
    <message>
        <source>%1: %2; at most %3 is allowed</source>
        <translation>%1: %2؛ زیادہ سے زیادہ %3 کی اجازت ہے</translation>
    </message>
    <message>
        <source>Born %1, issued %2</source>
        <translation>پیدائش %1، اجراء %2</translation>
    </message>
    <message>
        <source>Issued %1, expires %2</source>
        <translation>اجراء %1، تنسیخ %2</translation>
    </message>
    <message>
        <source>Born %1, expires %2</source>
        <translation>پیدائش %1، تنسیخ %2</translation>
    </message>
    <message>
        <source>Issued %2: that lies in the future</source>
        <translation>اجراء %2: یہ تاریخ ابھی نہیں آئی</translation>
    </message>
    <message>
        <source>Valid for %2 months, this document for %1</source>
        <translation>مدت %2 ماہ، جبکہ یہ دستاویز %1 ماہ کی ہوتی ہے</translation>
    </message>
    <message>
        <source>Issued in %2, this document in %1</source>
        <translation>اجراء %2 میں، جبکہ یہ دستاویز %1 میں جاری ہوئی</translation>
    </message>
    <message>
        <source>%1: %2, not %3</source>
        <translation>%1: %2، جبکہ %3 ہونا چاہیے</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>as the standard wants</source>
        <translation>معیار کے مطابق</translation>
    </message>
    <message>
        <source>not as the standard wants</source>
        <translation>معیار کے مطابق نہیں</translation>
    </message>
    <message>
        <source>%1: page %2, chip %3</source>
        <translation>%1: صفحے پر %2، چپ میں %3</translation>
    </message>
    <message>
        <source>%1: page %2, digital seal %3</source>
        <translation>%1: صفحے پر %2، ڈیجیٹل مہر میں %3</translation>
    </message>
    <message>
        <source>%1: print %2, MRZ %3</source>
        <translation>%1: مطبوعہ %2، MRZ میں %3</translation>
    </message>
    <message>
        <source>%1: print %2, chip %3</source>
        <translation>%1: مطبوعہ %2، چپ میں %3</translation>
    </message>
    <message>
        <source>%1: the code %2 does not exist</source>
        <translation>%1: کوڈ %2 موجود نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>مزید %n</numerusform>
            <numerusform>مزید %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 یا %2</translation>
    </message>
    <message>
        <source>no whole number</source>
        <translation>پورا عدد نہیں</translation>
    </message>
    <message>
        <source>%1: %2; genuine: %3</source>
        <translation>%1: %2؛ اصلی: %3</translation>
    </message>
    <message>
        <source>%1: check digit %2, should be %3</source>
        <translation>%1: چیک ڈیجٹ %2، درست %3</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Kind of document</source>
        <translation>دستاویز کی قسم</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation>جاری کنندہ ریاست</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>دستاویز نمبر</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>خاندانی نام</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>قومیت</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاریخِ پیدائش</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>جنس</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation>تاریخِ تنسیخ</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>تاریخِ اجراء</translation>
    </message>
    <message>
        <source>Optional data</source>
        <translation>اختیاری کوائف</translation>
    </message>
    <message>
        <source>Further optional data</source>
        <translation>مزید اختیاری کوائف</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>دفترِ اجراء</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>اجراء کنندہ ادارہ</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>شناختی نمبر</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>پورا نام</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>دیگر نام</translation>
    </message>
    <message>
        <source>Full date of birth</source>
        <translation>پوری تاریخِ پیدائش</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>مقامِ پیدائش</translation>
    </message>
    <message>
        <source>Permanent address</source>
        <translation>مستقل پتہ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>ٹیلی فون</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>پیشہ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>لقب</translation>
    </message>
    <message>
        <source>Personal summary</source>
        <translation>ذاتی خلاصہ</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>دیگر دستاویزات</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>سرپرستی</translation>
    </message>
    <message>
        <source>Other persons</source>
        <translation>دیگر افراد</translation>
    </message>
    <message>
        <source>Endorsements</source>
        <translation>اندراجات</translation>
    </message>
    <message>
        <source>Tax or exit requirements</source>
        <translation>ٹیکس یا روانگی کی شرائط</translation>
    </message>
    <message>
        <source>Whole zone</source>
        <translation>پورا MRZ</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>دستاویز نمبر</translation>
    </message>
    <message>
        <source>Personal no.</source>
        <translation>شناختی نمبر</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>تنسیخ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>اجراء</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation>MRZ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھپائی</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>بار کوڈ</translation>
    </message>
    <message>
        <source>Chip (DG1)</source>
        <translation>چپ (DG1)</translation>
    </message>
    <message>
        <source>Chip (DG11)</source>
        <translation>چپ (DG11)</translation>
    </message>
    <message>
        <source>Chip (DG12)</source>
        <translation>چپ (DG12)</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>چپ</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Optical</source>
        <translation>بصری</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>الیکٹرانک</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>مشترکہ</translation>
    </message>
    <message>
        <source>Digital seal</source>
        <translation>ڈیجیٹل مہر</translation>
    </message>
    <message>
        <source>Page and picture</source>
        <translation>صفحہ اور تصویر</translation>
    </message>
    <message>
        <source>Machine-readable zone</source>
        <translation>مشین ریڈایبل زون</translation>
    </message>
    <message>
        <source>Light: infrared</source>
        <translation>روشنی: انفراریڈ</translation>
    </message>
    <message>
        <source>Light: ultraviolet</source>
        <translation>روشنی: الٹراوائلٹ</translation>
    </message>
    <message>
        <source>Print and background</source>
        <translation>چھپائی اور پس منظر</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>پورٹریٹ</translation>
    </message>
    <message>
        <source>Printed fields</source>
        <translation>مطبوعہ خانے</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>چپ</translation>
    </message>
    <message>
        <source>Page against chip</source>
        <translation>صفحہ بمقابلہ چپ</translation>
    </message>
    <message>
        <source>Hologram and laminate</source>
        <translation>ہولوگرام، لیمینیٹ</translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>White</source>
        <translation>سفید</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>انفراریڈ</translation>
    </message>
    <message>
        <source>UV</source>
        <translation>UV</translation>
    </message>
    <message>
        <source>Coaxial</source>
        <translation>کوایکسیل</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>بائیں سے</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>دائیں سے</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>پیچھے سے</translation>
    </message>
    <message>
        <source>under white light</source>
        <translation>سفید روشنی میں</translation>
    </message>
    <message>
        <source>under infrared light</source>
        <translation>انفراریڈ روشنی میں</translation>
    </message>
    <message>
        <source>under ultraviolet light</source>
        <translation>الٹراوائلٹ روشنی میں</translation>
    </message>
    <message>
        <source>under coaxial light</source>
        <translation>کوایکسیل روشنی میں</translation>
    </message>
    <message>
        <source>in light from the left</source>
        <translation>بائیں طرف کی روشنی میں</translation>
    </message>
    <message>
        <source>in light from the right</source>
        <translation>دائیں طرف کی روشنی میں</translation>
    </message>
    <message>
        <source>in light from behind</source>
        <translation>پیچھے کی روشنی میں</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The pictures come from files and not from a scanner in operation.</source>
        <translation>تصاویر فائلوں سے ہیں، چلتے سکینر سے نہیں۔</translation>
    </message>
    <message>
        <source>Pictures or chip come from files; this counter does not judge such input.</source>
        <translation>تصاویر یا چپ فائلوں سے ہیں؛ یہ کاؤنٹر ایسی چیزوں کی جانچ نہیں کرتا۔</translation>
    </message>
    <message>
        <source>The scanner reports:</source>
        <translation>سکینر کی اطلاع:</translation>
    </message>
    <message>
        <source>The chip is simulated or a copy of its files, not a chip on a reader.</source>
        <translation>چپ مصنوعی ہے یا اس کی فائلوں کی نقل، ریڈر پر رکھی چپ نہیں۔</translation>
    </message>
    <message>
        <source>No chip was found: lay the document on the chip reader.</source>
        <translation>کوئی چپ نہیں ملی: دستاویز چپ ریڈر پر رکھیں۔</translation>
    </message>
    <message>
        <source>The reading of the chip broke off: lay the document on the reader again.</source>
        <translation>چپ کا پڑھنا بیچ میں رک گیا: دستاویز ریڈر پر دوبارہ رکھیں۔</translation>
    </message>
    <message>
        <source>The secure access failed; the chip was opened in the older way.</source>
        <translation>محفوظ رسائی ناکام رہی؛ چپ پرانے طریقے سے کھولی گئی۔</translation>
    </message>
    <message>
        <source>About the files of the chip:</source>
        <translation>چپ کی فائلوں کے بارے میں:</translation>
    </message>
    <message>
        <source>No zone, known model, chip or digital seal: whether this page is genuine was not examined.</source>
        <translation>اس صفحے پر نہ MRZ ہے، نہ کوئی معلوم ماڈل، نہ چپ، نہ ڈیجیٹل مہر: یہ اصلی ہے یا نہیں، یہ جانچا نہیں گیا۔</translation>
    </message>
    <message>
        <source>This is a specimen of the fictitious state Utopia.</source>
        <translation>یہ فرضی ریاست یوٹوپیا کا نمونہ ہے۔</translation>
    </message>
    <message>
        <source>The inspection was stopped before its end.</source>
        <translation>معائنہ مکمل ہونے سے پہلے روک دیا گیا۔</translation>
    </message>
    <message>
        <source>The document model was learned from simulated scans.</source>
        <translation>دستاویز کا ماڈل مصنوعی سکین سے بنایا گیا ہے۔</translation>
    </message>
    <message>
        <source>The document model is not signed by an agency.</source>
        <translation>دستاویز کے ماڈل پر کسی ادارے کے دستخط نہیں۔</translation>
    </message>
    <message>
        <source>Parts of the machine-readable zone could as well read otherwise: compare them with the page.</source>
        <translation>MRZ کے کچھ حصے دوسری طرح بھی پڑھے جا سکتے ہیں: انہیں صفحے سے ملائیں۔</translation>
    </message>
    <message>
        <source>The machine-readable zone is not complete in the picture.</source>
        <translation>تصویر میں MRZ پورا نہیں۔</translation>
    </message>
    <message>
        <source>The names fill their field and may be cut short.</source>
        <translation>نام پورا خانہ بھر دیتے ہیں اور شاید کٹے ہوئے ہیں۔</translation>
    </message>
    <message>
        <source>The machine-readable zone has a character that may not stand there.</source>
        <translation>MRZ میں ایسا حرف ہے جو وہاں نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>A filler stands in the middle of a field of the machine-readable zone.</source>
        <translation>MRZ کے ایک خانے کے درمیان خالی نشان ہے۔</translation>
    </message>
    <message>
        <source>A field of the machine-readable zone begins with a filler.</source>
        <translation>MRZ کا ایک خانہ خالی نشان سے شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>A field of the machine-readable zone is empty.</source>
        <translation>MRZ کا ایک خانہ خالی ہے۔</translation>
    </message>
    <message>
        <source>The names of the machine-readable zone are not written as prescribed.</source>
        <translation>MRZ میں نام مقررہ طریقے سے نہیں لکھے گئے۔</translation>
    </message>
    <message>
        <source>The machine-readable zone has the letter X for the sex, where only the printed field may have it.</source>
        <translation>MRZ میں جنس کے لیے حرف X ہے، جو صرف مطبوعہ خانے میں ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>A date of the machine-readable zone does not exist.</source>
        <translation>MRZ کی ایک تاریخ موجود ہی نہیں۔</translation>
    </message>
    <message>
        <source>The dates of the machine-readable zone contradict each other.</source>
        <translation>MRZ کی تاریخیں آپس میں متضاد ہیں۔</translation>
    </message>
    <message>
        <source>Checks that this counter&apos;s profile does not list are shown and not counted.</source>
        <translation>جو جانچیں اس کاؤنٹر کے پروفائل میں درج نہیں وہ دکھائی جاتی ہیں، شمار نہیں ہوتیں۔</translation>
    </message>
    <message>
        <source>The data of the document could not be listed completely.</source>
        <translation>دستاویز کے کوائف پورے درج نہ ہو سکے۔</translation>
    </message>
    <message>
        <source>There is no trust list, so it cannot be told who vouches for the signatures.</source>
        <translation>ٹرسٹ لسٹ موجود نہیں، اس لیے معلوم نہیں کہ دستخطوں کی ضمانت کون دیتا ہے۔</translation>
    </message>
    <message>
        <source>An officer compared the machine-readable zone with the page and typed what differs.</source>
        <translation>افسر نے MRZ کا صفحے سے موازنہ کر کے جو مختلف تھا وہ درج کیا۔</translation>
    </message>
    <message>
        <source>An officer typed the whole machine-readable zone; none was read whole, so its print was not judged.</source>
        <translation>افسر نے پوری MRZ ہاتھ سے درج کی؛ کوئی پوری نہیں پڑھی گئی، اس لیے اس کی چھپائی نہیں جانچی گئی۔</translation>
    </message>
    <message>
        <source>No zone was read here: examine the other side of the document, too.</source>
        <translation>یہاں کوئی MRZ نہیں پڑھا گیا: دستاویز کا دوسرا رخ بھی جانچیں۔</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Successful</source>
        <translation>کامیاب</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>غیر واضح</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>جانچ ممکن نہیں</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>Nothing speaks against the document</source>
        <translation>دستاویز کے خلاف کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Refer to the second line</source>
        <translation>سیکنڈ لائن کو بھیجیں</translation>
    </message>
    <message>
        <source>Something is left to your eye</source>
        <translation>کچھ آپ کو خود دیکھنا ہے</translation>
    </message>
    <message>
        <source>This document cannot be judged here</source>
        <translation>یہ دستاویز یہاں نہیں جانچی جا سکتی</translation>
    </message>
    <message>
        <source>The inspection broke off: lay the document down again</source>
        <translation>معائنہ بیچ میں رک گیا: دستاویز دوبارہ رکھیں</translation>
    </message>
    <message>
        <source>Always counts</source>
        <translation>ہمیشہ شمار ہوتی ہے</translation>
    </message>
    <message>
        <source>Counts where it is possible</source>
        <translation>جہاں ممکن ہو شمار ہوتی ہے</translation>
    </message>
    <message>
        <source>Shown, not counted</source>
        <translation>دکھائی جاتی ہے، شمار نہیں ہوتی</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بند</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Page</source>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation>MRZ</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>پورٹریٹ</translation>
    </message>
    <message>
        <source>Ghost portrait</source>
        <translation>گھوسٹ تصویر</translation>
    </message>
    <message>
        <source>Printed fields</source>
        <translation>مطبوعہ خانے</translation>
    </message>
    <message>
        <source>Printed field</source>
        <translation>مطبوعہ خانہ</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>ذاتی کوائف</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھپائی</translation>
    </message>
    <message>
        <source>Blank place</source>
        <translation>خالی جگہ</translation>
    </message>
    <message>
        <source>UV print</source>
        <translation>UV چھپائی</translation>
    </message>
    <message>
        <source>UV fibres</source>
        <translation>UV ریشے</translation>
    </message>
    <message>
        <source>Personal data under UV</source>
        <translation>UV میں ذاتی کوائف</translation>
    </message>
    <message>
        <source>Vanishing ink</source>
        <translation>غائب ہونے والی سیاہی</translation>
    </message>
    <message>
        <source>Staying ink</source>
        <translation>باقی رہنے والی سیاہی</translation>
    </message>
    <message>
        <source>Hologram</source>
        <translation>ہولوگرام</translation>
    </message>
    <message>
        <source>Ink that turns its colour</source>
        <translation>رنگ بدلنے والی سیاہی</translation>
    </message>
    <message>
        <source>Laminate</source>
        <translation>لیمینیٹ</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>واٹر مارک</translation>
    </message>
    <message>
        <source>Perforation</source>
        <translation>سوراخ</translation>
    </message>
    <message>
        <source>Microtext</source>
        <translation>باریک عبارت</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>بار کوڈ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Digital seal</source>
        <translation>ڈیجیٹل مہر</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>at most %1</source>
        <translation>زیادہ سے زیادہ %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>کم از کم %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 سے %2 تک</translation>
    </message>
    <message>
        <source>width of printed edges</source>
        <translation>مطبوعہ کناروں کی چوڑائی</translation>
    </message>
    <message>
        <source>page hidden by glare</source>
        <translation>چمک سے ڈھکا صفحے کا حصہ</translation>
    </message>
    <message>
        <source>ink and paper apart</source>
        <translation>سیاہی اور کاغذ کا فرق</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>ریزولیوشن</translation>
    </message>
    <message>
        <source>page beyond the picture</source>
        <translation>تصویر سے باہر صفحہ</translation>
    </message>
    <message>
        <source>blue glow</source>
        <translation>نیلی چمک</translation>
    </message>
    <message>
        <source>blue glow without luminous print</source>
        <translation>UV چھپائی کے بغیر نیلی چمک</translation>
    </message>
    <message>
        <source>glow above that of the page</source>
        <translation>صفحے سے زیادہ چمک</translation>
    </message>
    <message>
        <source>likeness</source>
        <translation>مشابہت</translation>
    </message>
    <message>
        <source>likeness of most places</source>
        <translation>بیشتر جگہوں کی مشابہت</translation>
    </message>
    <message>
        <source>shift sideways</source>
        <translation>دائیں بائیں ہٹاؤ</translation>
    </message>
    <message>
        <source>shift up or down</source>
        <translation>اوپر نیچے ہٹاؤ</translation>
    </message>
    <message>
        <source>share of blue</source>
        <translation>نیلے رنگ کا حصہ</translation>
    </message>
    <message>
        <source>share of red</source>
        <translation>سرخ رنگ کا حصہ</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>تیزی</translation>
    </message>
    <message>
        <source>strength beside the other print</source>
        <translation>باقی چھپائی کے مقابلے میں تیزی</translation>
    </message>
    <message>
        <source>dottedness</source>
        <translation>نقطوں کی مقدار</translation>
    </message>
    <message>
        <source>number of fibres</source>
        <translation>ریشوں کی تعداد</translation>
    </message>
    <message>
        <source>trace in white light</source>
        <translation>سفید روشنی میں نشان</translation>
    </message>
    <message>
        <source>trace in infrared light</source>
        <translation>انفراریڈ روشنی میں نشان</translation>
    </message>
    <message>
        <source>lit area</source>
        <translation>چمکتا حصہ</translation>
    </message>
    <message>
        <source>glowing spots</source>
        <translation>چمکتے دھبے</translation>
    </message>
    <message>
        <source>stray glow</source>
        <translation>بکھری چمک</translation>
    </message>
    <message>
        <source>ink left under infrared light</source>
        <translation>انفراریڈ روشنی میں باقی سیاہی</translation>
    </message>
    <message>
        <source>difference from the other print</source>
        <translation>باقی چھپائی سے فرق</translation>
    </message>
    <message>
        <source>ink left in the palest part</source>
        <translation>سب سے مدھم حصے میں باقی سیاہی</translation>
    </message>
    <message>
        <source>ink left in the darkest part</source>
        <translation>سب سے گہرے حصے میں باقی سیاہی</translation>
    </message>
    <message>
        <source>background left under infrared light</source>
        <translation>انفراریڈ روشنی میں باقی پس منظر</translation>
    </message>
    <message>
        <source>likeness of background under white and infrared light</source>
        <translation>سفید اور انفراریڈ روشنی میں پس منظر کی مشابہت</translation>
    </message>
    <message>
        <source>dark print left under infrared light</source>
        <translation>انفراریڈ روشنی میں باقی گہری چھپائی</translation>
    </message>
    <message>
        <source>likeness of the lights</source>
        <translation>روشنیوں کی مشابہت</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>roughness</source>
        <translation>کھردراپن</translation>
    </message>
    <message>
        <source>coloured specks</source>
        <translation>رنگین نقطے</translation>
    </message>
    <message>
        <source>printer screen</source>
        <translation>پرنٹر کی جالی</translation>
    </message>
    <message>
        <source>coloured printer screen</source>
        <translation>پرنٹر کی رنگین جالی</translation>
    </message>
    <message>
        <source>departure from a smooth run of colours</source>
        <translation>رنگوں کے ہموار ملاپ سے فرق</translation>
    </message>
    <message>
        <source>background lighter by</source>
        <translation>پس منظر اتنا ہلکا</translation>
    </message>
    <message>
        <source>background tinted by</source>
        <translation>پس منظر کے رنگ میں فرق</translation>
    </message>
    <message>
        <source>pattern lost</source>
        <translation>نقش کا غائب حصہ</translation>
    </message>
    <message>
        <source>break of the lines at the edge</source>
        <translation>کنارے پر لکیروں کا فرق</translation>
    </message>
    <message>
        <source>difference in width</source>
        <translation>چوڑائی میں فرق</translation>
    </message>
    <message>
        <source>turned by</source>
        <translation>گھماؤ</translation>
    </message>
    <message>
        <source>step at the edge</source>
        <translation>کنارے پر فرق</translation>
    </message>
    <message>
        <source>step close to the edge</source>
        <translation>کنارے کے قریب فرق</translation>
    </message>
    <message>
        <source>step at the edge under infrared light</source>
        <translation>انفراریڈ روشنی میں کنارے پر فرق</translation>
    </message>
    <message>
        <source>step close to the edge under infrared light</source>
        <translation>انفراریڈ روشنی میں کنارے کے قریب فرق</translation>
    </message>
    <message>
        <source>ridge</source>
        <translation>ابھار</translation>
    </message>
    <message>
        <source>straight edge</source>
        <translation>سیدھا کنارہ</translation>
    </message>
    <message>
        <source>straight edge under infrared light</source>
        <translation>انفراریڈ روشنی میں سیدھا کنارہ</translation>
    </message>
    <message>
        <source>likeness of the faces</source>
        <translation>چہروں کی مشابہت</translation>
    </message>
    <message>
        <source>likeness of personal features</source>
        <translation>ذاتی خدوخال کی مشابہت</translation>
    </message>
    <message>
        <source>character off its line</source>
        <translation>سیدھ سے ہٹا حرف</translation>
    </message>
    <message>
        <source>height of the print</source>
        <translation>چھپائی کی اونچائی</translation>
    </message>
    <message>
        <source>line against the other fields</source>
        <translation>باقی خانوں سے سیدھ کا فرق</translation>
    </message>
    <message>
        <source>difference between characters</source>
        <translation>حروف کا آپس میں فرق</translation>
    </message>
    <message>
        <source>difference between characters under infrared light</source>
        <translation>انفراریڈ روشنی میں حروف کا آپس میں فرق</translation>
    </message>
    <message>
        <source>difference in colour between characters</source>
        <translation>حروف کے رنگ میں فرق</translation>
    </message>
    <message>
        <source>another character</source>
        <translation>مختلف حرف</translation>
    </message>
    <message>
        <source>change of colour</source>
        <translation>رنگ کی تبدیلی</translation>
    </message>
    <message>
        <source>area that lights up</source>
        <translation>چمکنے والا حصہ</translation>
    </message>
    <message>
        <source>variety of colours</source>
        <translation>رنگوں کا تنوع</translation>
    </message>
    <message>
        <source>likeness of shape</source>
        <translation>شکل کی مشابہت</translation>
    </message>
    <message>
        <source>turn between red and green</source>
        <translation>سرخ اور سبز کے درمیان تبدیلی</translation>
    </message>
    <message>
        <source>turn between blue and yellow</source>
        <translation>نیلے اور پیلے کے درمیان تبدیلی</translation>
    </message>
    <message>
        <source>pattern of the laminate</source>
        <translation>لیمینیٹ کا نقش</translation>
    </message>
    <message>
        <source>hole in the pattern</source>
        <translation>نقش میں سوراخ</translation>
    </message>
    <message>
        <source>cut through the pattern</source>
        <translation>نقش میں کٹ</translation>
    </message>
    <message>
        <source>number of holes</source>
        <translation>سوراخوں کی تعداد</translation>
    </message>
    <message>
        <source>distance between holes</source>
        <translation>سوراخوں کا درمیانی فاصلہ</translation>
    </message>
    <message>
        <source>diameter of the holes</source>
        <translation>سوراخوں کا قطر</translation>
    </message>
    <message>
        <source>missing print, strongest place</source>
        <translation>غائب چھپائی، نمایاں ترین جگہ</translation>
    </message>
    <message>
        <source>missing print</source>
        <translation>غائب چھپائی</translation>
    </message>
    <message>
        <source>wrong colour, strongest place</source>
        <translation>غلط رنگ، نمایاں ترین جگہ</translation>
    </message>
    <message>
        <source>wrong colour</source>
        <translation>غلط رنگ</translation>
    </message>
    <message>
        <source>too light, strongest place</source>
        <translation>ضرورت سے ہلکا، نمایاں ترین جگہ</translation>
    </message>
    <message>
        <source>too light</source>
        <translation>ضرورت سے ہلکا</translation>
    </message>
    <message>
        <source>glow close around the portrait</source>
        <translation>پورٹریٹ کے عین گرد چمک</translation>
    </message>
    <message>
        <source>likeness of the lines of the face</source>
        <translation>چہرے کے نقوش کی مشابہت</translation>
    </message>
    <message>
        <source>strength of most of the print</source>
        <translation>زیادہ تر چھپائی کی تیزی</translation>
    </message>
    <message>
        <source>likeness of the typeface</source>
        <translation>ٹائپ فیس کی مشابہت</translation>
    </message>
    <message>
        <source>likeness of the page&apos;s typeface</source>
        <translation>صفحے کے ٹائپ فیس کی مشابہت</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>All checks</source>
        <translation>تمام جانچیں</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>حد سے فاصلہ</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>شق</translation>
    </message>
    <message>
        <source>Departures from the standard</source>
        <translation>معیار سے انحراف</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>چپ</translation>
    </message>
    <message>
        <source>Digital seals</source>
        <translation>ڈیجیٹل مہریں</translation>
    </message>
    <message>
        <source>Corrected by hand: line %1, character %2, from %3 to %4</source>
        <translation>ہاتھ سے درست کیا گیا: سطر %1، حرف %2، %3 کی جگہ %4</translation>
    </message>
    <message>
        <source>Data of the document</source>
        <translation>دستاویز کے کوائف</translation>
    </message>
    <message>
        <source>Rahdari · Report of an inspection</source>
        <translation>Rahdari · معائنے کی رپورٹ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحہ %1 از %2</translation>
    </message>
    <message>
        <source>The document under every light</source>
        <translation>دستاویز ہر روشنی میں</translation>
    </message>
    <message>
        <source>found</source>
        <translation>ملا</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>This document, %1</source>
        <translation>یہ دستاویز، %1</translation>
    </message>
    <message>
        <source>Genuine documents</source>
        <translation>اصلی دستاویزات</translation>
    </message>
    <message>
        <source>What failed or stayed open</source>
        <translation>جو ناکام یا غیر واضح رہا</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>فیصلہ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>فیصلہ کرنے والا</translation>
    </message>
    <message>
        <source>At</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>No trust store was loaded</source>
        <translation>کوئی ٹرسٹ لسٹ لوڈ نہیں ہوئی</translation>
    </message>
    <message>
        <source>%1; country certificates: %2; newest import: %3</source>
        <translation>%1؛ ملکی سرٹیفکیٹ: %2؛ تازہ ترین درآمد: %3</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation>کوئی نہیں ملتا</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ریکارڈ</translation>
    </message>
    <message>
        <source>Same traveller as</source>
        <translation>وہی مسافر جو</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>سکین</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ذریعہ</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>سافٹ ویئر</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>پروفائل</translation>
    </message>
    <message>
        <source>Document model</source>
        <translation>دستاویز کا ماڈل</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ماڈل</translation>
    </message>
    <message>
        <source>Trust store</source>
        <translation>ٹرسٹ لسٹ</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>ابھی فیصلہ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>What this report rests on</source>
        <translation>یہ رپورٹ کس پر مبنی ہے</translation>
    </message>
    <message>
        <source>Hash of the evidence (SHA-256). It is that of the file %1 of the record, which holds the hashes of all its other files.</source>
        <translation>شواہد کا ہیش (SHA-256)۔ یہ ریکارڈ کی فائل %1 کا ہیش ہے، جس میں باقی تمام فائلوں کے ہیش درج ہیں۔</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>پورٹریٹ</translation>
    </message>
    <message>
        <source>Second portrait</source>
        <translation>گھوسٹ تصویر</translation>
    </message>
    <message>
        <source>On the chip</source>
        <translation>چپ میں</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>وجوہات</translation>
    </message>
    <message>
        <source>The whole zone was typed by hand: none was read whole</source>
        <translation>پوری MRZ ہاتھ سے درج کی گئی: کوئی پوری نہیں پڑھی گئی</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>جس کی جگہ ہے</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Taking the pictures</source>
        <translation>تصاویر لی جا رہی ہیں</translation>
    </message>
    <message>
        <source>Reading the machine-readable zone</source>
        <translation>MRZ پڑھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Judging the print of the machine-readable zone</source>
        <translation>MRZ کی چھپائی جانچی جا رہی ہے</translation>
    </message>
    <message>
        <source>Finding the page</source>
        <translation>صفحہ تلاش کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Measuring the quality of the pictures</source>
        <translation>تصاویر کا معیار ناپا جا رہا ہے</translation>
    </message>
    <message>
        <source>Finding the document model</source>
        <translation>دستاویز کا ماڈل تلاش کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Reading the printed fields</source>
        <translation>مطبوعہ خانے پڑھے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Comparing the faces on the page</source>
        <translation>صفحے کے چہروں کا موازنہ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Reading the chip: leave the document on the reader</source>
        <translation>چپ پڑھی جا رہی ہے: دستاویز ریڈر پر رہنے دیں</translation>
    </message>
    <message>
        <source>Comparing the portrait with the chip</source>
        <translation>پورٹریٹ کا چپ سے موازنہ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Verifying the signature of the chip</source>
        <translation>چپ کے دستخط کی تصدیق ہو رہی ہے</translation>
    </message>
    <message>
        <source>Reading the barcodes</source>
        <translation>بار کوڈ پڑھے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Verifying the digital seal</source>
        <translation>ڈیجیٹل مہر کی تصدیق ہو رہی ہے</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصاویر</translation>
    </message>
    <message>
        <source>Machine-readable zone</source>
        <translation>مشین ریڈایبل زون (MRZ)</translation>
    </message>
    <message>
        <source>Print of the machine-readable zone</source>
        <translation>MRZ کی چھپائی</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>Quality of the pictures</source>
        <translation>تصاویر کا معیار</translation>
    </message>
    <message>
        <source>Document model</source>
        <translation>دستاویز کا ماڈل</translation>
    </message>
    <message>
        <source>Printed fields</source>
        <translation>مطبوعہ خانے</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>چہرے</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>چپ</translation>
    </message>
    <message>
        <source>Face on the chip</source>
        <translation>چپ کا چہرہ</translation>
    </message>
    <message>
        <source>Signature of the chip</source>
        <translation>چپ کے دستخط</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>بار کوڈ</translation>
    </message>
    <message>
        <source>Digital seals</source>
        <translation>ڈیجیٹل مہریں</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>کام جاری ہے</translation>
    </message>
    <message>
        <source>Comparing what each light shows</source>
        <translation>ہر روشنی میں نظر آنے والی چیزوں کا موازنہ ہو رہا ہے</translation>
    </message>
    <message>
        <source>What each light shows</source>
        <translation>ہر روشنی میں کیا نظر آتا ہے</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Larger text does not fit on this screen</source>
        <translation>اس سے بڑی تحریر اس سکرین پر نہیں سماتی</translation>
    </message>
    <message>
        <source>The text does not get smaller than this</source>
        <translation>تحریر اس سے چھوٹی نہیں ہوتی</translation>
    </message>
    <message>
        <source>Text size as the screen asks for: %1, as it is now</source>
        <translation>تحریر کا سائز سکرین کے مطابق: %1، جیسا کہ ابھی ہے</translation>
    </message>
    <message>
        <source>Text size %1, as it is now</source>
        <translation>تحریر کا سائز %1، جیسا کہ ابھی ہے</translation>
    </message>
    <message>
        <source>Text size as the screen asks for: %1, when the program is started the next time</source>
        <translation>تحریر کا سائز سکرین کے مطابق: %1، پروگرام اگلی بار شروع ہونے پر</translation>
    </message>
    <message>
        <source>Text size %1, when the program is started the next time</source>
        <translation>تحریر کا سائز %1، پروگرام اگلی بار شروع ہونے پر</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Document model signed by %1</source>
        <translation>دستاویز ماڈل، دستخط کنندہ %1</translation>
    </message>
    <message>
        <source>This agency is not known here. If you trust it, name its certificate as the one you vouch for. SHA-256 %1</source>
        <translation>یہ ادارہ یہاں معلوم نہیں۔ اگر آپ کو اس پر اعتماد ہے تو اس کا سرٹیفکیٹ بطور ضمانت دیں۔ SHA-256 %1</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>دستخط کنندہ %1</translation>
    </message>
    <message>
        <source>new: %1, known already: %2, refused: %3</source>
        <translation>نئے: %1، پہلے سے معلوم: %2، مسترد: %3</translation>
    </message>
    <message>
        <source>The file is right, but nothing was changed</source>
        <translation>فائل درست ہے، مگر کچھ نہیں بدلا گیا</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>%1 تک کارآمد</translation>
    </message>
    <message>
        <source>replaces the one of %1</source>
        <translation>%1 والی کی جگہ</translation>
    </message>
    <message>
        <source>version %1, signed by %2</source>
        <translation>ورژن %1، دستخط کنندہ %2</translation>
    </message>
    <message>
        <source>replaces version %1</source>
        <translation>ورژن %1 کی جگہ</translation>
    </message>
    <message>
        <source>models of this agency are taken from now on</source>
        <translation>اب سے اس ادارے کے ماڈل قبول کیے جائیں گے</translation>
    </message>
    <message>
        <source>Document model</source>
        <translation>دستاویز ماڈل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Why and until when</source>
        <translation>وجہ اور مدت</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1، مصنوعی</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>رخ</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>سیریز</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>دستخط کنندہ</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>بنانے والا</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاریخِ تیاری</translation>
    </message>
    <message>
        <source>Learned from specimens</source>
        <translation>نمونے جن سے بنا</translation>
    </message>
    <message>
        <source>Captured with</source>
        <translation>سکین کا آلہ</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>روشنیاں</translation>
    </message>
    <message>
        <source>Known defect</source>
        <translation>معلوم نقص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ورژن</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>نمونے</translation>
    </message>
    <message>
        <source>Known defects</source>
        <translation>معلوم نقائص</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>کیا کریں</translation>
    </message>
    <message>
        <source>What the program says</source>
        <translation>پروگرام کا بیان</translation>
    </message>
    <message>
        <source>%1, vouched for by %2</source>
        <translation>%1، ضامن %2</translation>
    </message>
    <message>
        <source>From file</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>سرٹیفکیٹس</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>درآمد</translation>
    </message>
    <message>
        <source>Master list</source>
        <translation>ماسٹر لسٹ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>کارآمد تا</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>ضامن</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>حامل</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جاری کنندہ</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>سیریل نمبر</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>دستخط کا طریقہ</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>اندراجات</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>کارآمد از</translation>
    </message>
    <message>
        <source>newer one overdue</source>
        <translation>نئی فہرست آ جانی چاہیے تھی</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>مدت ختم</translation>
    </message>
    <message>
        <source>newer one due soon</source>
        <translation>نئی فہرست جلد آنے والی ہے</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>مدت جلد ختم ہو گی</translation>
    </message>
    <message>
        <source>old: fetch a newer one</source>
        <translation>پرانی: نئی حاصل کریں</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>ابھی کارآمد نہیں</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>کارآمد</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <translation>نئی فہرست نے جگہ لے لی</translation>
    </message>
    <message>
        <source>taken out of use</source>
        <translation>استعمال سے خارج</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>چھوڑ دیا گیا</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>دستخط نہیں</translation>
    </message>
    <message>
        <source>signature holds</source>
        <translation>دستخط درست</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مسترد</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>محفوظ نہیں کیا</translation>
    </message>
    <message>
        <source>new, replaces an older one</source>
        <translation>نیا، پرانے کی جگہ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>پہلے سے معلوم</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>CSCA certificate</source>
        <translation>CSCA سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>Document signer</source>
        <translation>ڈاکیومنٹ سائنر</translation>
    </message>
    <message>
        <source>Signer of lists</source>
        <translation>فہرستوں کا سائنر</translation>
    </message>
    <message>
        <source>Seal signer</source>
        <translation>مہر کا سائنر</translation>
    </message>
    <message>
        <source>Seal authority</source>
        <translation>مہر کا ادارہ</translation>
    </message>
    <message>
        <source>CVCA certificate</source>
        <translation>CVCA سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>Document verifier</source>
        <translation>ڈاکیومنٹ ویریفائر</translation>
    </message>
    <message>
        <source>Terminal certificate</source>
        <translation>ٹرمینل کا سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>منسوخی فہرست</translation>
    </message>
    <message>
        <source>Defect list</source>
        <translation>نقائص کی فہرست</translation>
    </message>
    <message>
        <source>Deviation list</source>
        <translation>انحراف کی فہرست</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>Certificates for reading fingerprints</source>
        <translation>فنگر پرنٹ پڑھنے کے سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>Master list without a signature</source>
        <translation>ماسٹر لسٹ، دستخط کے بغیر</translation>
    </message>
    <message>
        <source>Directory file (LDIF)</source>
        <translation>ڈائریکٹری فائل (LDIF)</translation>
    </message>
    <message>
        <source>File of certificates (PEM)</source>
        <translation>سرٹیفکیٹس کی فائل (PEM)</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>نامعلوم فائل</translation>
    </message>
    <message>
        <source>version %1, not signed</source>
        <translation>ورژن %1، دستخط نہیں</translation>
    </message>
    <message>
        <source>its files lie in %1</source>
        <translation>اس کی فائلیں %1 میں ہیں</translation>
    </message>
    <message>
        <source>This file is not in use, so it need not be removed.</source>
        <translation>یہ فائل زیرِ استعمال نہیں، اس لیے اسے ہٹانے کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>This document model came with the program or was named when it was started, and stays. The administrator can take it away.</source>
        <translation>یہ دستاویز ماڈل پروگرام کے ساتھ آیا تھا یا پروگرام شروع کرتے وقت بتایا گیا تھا، اس لیے برقرار رہتا ہے۔ منتظم اسے ہٹا سکتا ہے۔</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>ہٹایا گیا</translation>
    </message>
    <message>
        <source>What was changed is on the disk, but inspections still go by the trust list and the document models loaded before. %1 Mend that; opening trust and models with %2 loads them once more.</source>
        <translation>تبدیلی ڈسک پر موجود ہے، مگر معائنے اب بھی پہلے سے لوڈ شدہ ٹرسٹ لسٹ اور دستاویز ماڈلوں پر ہو رہے ہیں۔ %1 اسے درست کریں؛ %2 سے ٹرسٹ اور ماڈل کھولنے پر یہ دوبارہ لوڈ ہوں گے۔</translation>
    </message>
</context>
<context>
    <name>ViewerCommands</name>
    <message>
        <source>Previous light</source>
        <translation>پچھلی روشنی</translation>
    </message>
    <message>
        <source>Next light</source>
        <translation>اگلی روشنی</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>ساتھ ساتھ</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>باری باری</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>پردہ</translation>
    </message>
    <message>
        <source>Against reference</source>
        <translation>اصلی سے موازنہ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>بڑا کریں</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>چھوٹا کریں</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>پورا صفحہ</translation>
    </message>
    <message>
        <source>Pixel for pixel</source>
        <translation>اصل پکسل</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>عدسہ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>ناپیں</translation>
    </message>
    <message>
        <source>Next marked place</source>
        <translation>اگلی نشان زدہ جگہ</translation>
    </message>
    <message>
        <source>Previous marked place</source>
        <translation>پچھلی نشان زدہ جگہ</translation>
    </message>
    <message>
        <source>Marked places</source>
        <translation>نشان زدہ جگہیں</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>حرارتی نقشہ</translation>
    </message>
</context>
<context>
    <name>ZoneDraft</name>
    <message>
        <source>the check digit fits</source>
        <translation>چیک ڈیجٹ درست ہے</translation>
    </message>
    <message>
        <source>the check digit does not fit</source>
        <translation>چیک ڈیجٹ درست نہیں</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::ActBar</name>
    <message>
        <source>Enter keeps the decision, Esc takes it back</source>
        <translation>Enter سے فیصلہ محفوظ ہوتا ہے، Esc سے واپس ہوتا ہے</translation>
    </message>
    <message>
        <source>Nothing was decided. Space again leaves it so</source>
        <translation>کوئی فیصلہ نہیں ہوا۔ دوبارہ Space سے ایسا ہی رہے گا</translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) did not pass</source>
        <translation>
            <numerusform>مزید %n جانچ کامیاب نہیں ہوئی</numerusform>
            <numerusform>مزید %n جانچیں کامیاب نہیں ہوئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Left without a decision: %1. %2 opens the last one</source>
        <translation>بغیر فیصلے کے رہ گئے: %1۔ %2 سے آخری کھلتا ہے</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>محفوظ نہیں ہوا</translation>
    </message>
    <message>
        <source>%1: %2 Look whether the folder of records has room and may be written, then lay this document down again: nothing to decide about is on the disk. %3 hides this line.</source>
        <translation>%1: %2 دیکھیں کہ ریکارڈ کے فولڈر میں جگہ ہے اور اس میں لکھا جا سکتا ہے، پھر یہ دستاویز دوبارہ رکھیں: ڈسک پر فیصلے کے لیے کچھ نہیں۔ %3 سے یہ سطر ہٹتی ہے۔</translation>
    </message>
    <message>
        <source>%1: %2 Look whether the folder of records has room and may be written, then open this document with %3 and decide again. %4 hides this line.</source>
        <translation>%1: %2 دیکھیں کہ ریکارڈ کے فولڈر میں جگہ ہے اور اس میں لکھا جا سکتا ہے، پھر یہ دستاویز %3 سے کھولیں اور دوبارہ فیصلہ کریں۔ %4 سے یہ سطر ہٹتی ہے۔</translation>
    </message>
    <message>
        <source>Earlier document not kept</source>
        <translation>پچھلی دستاویز محفوظ نہیں ہوئی</translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %n document(s) before it.</source>
        <translation>
            <numerusform>اس سے پہلے کی %n دستاویز کا بھی یہی حال ہے۔</numerusform>
            <numerusform>اس سے پہلے کی %n دستاویزات کا بھی یہی حال ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 It waits in memory, with what was decided. Look whether the folder of records has room and may be written; %3 tries again, so does the next document. %4 hides this line.</source>
        <translation>%1: %2 یہ دستاویز اپنے فیصلے سمیت میموری میں محفوظ ہے۔ دیکھیں کہ ریکارڈ کے فولڈر میں جگہ ہے اور اس میں لکھا جا سکتا ہے؛ %3 سے اور اگلی دستاویز پر دوبارہ کوشش ہوتی ہے۔ %4 سے یہ سطر ہٹتی ہے۔</translation>
    </message>
    <message>
        <source>Leave the program?</source>
        <translation>پروگرام بند کریں؟</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not on the disk and would be lost. Look whether the folder of records has room and may be written. %1 tries again, %2 stays, %3 once more leaves.</source>
        <translation>
            <numerusform>%n دستاویز ڈسک پر نہیں اور ضائع ہو جائے گی۔ دیکھیں کہ ریکارڈ کے فولڈر میں جگہ ہے اور اس میں لکھا جا سکتا ہے۔ %1 سے دوبارہ کوشش ہوتی ہے، %2 سے پروگرام کھلا رہتا ہے، دوبارہ %3 سے بند ہو جاتا ہے۔</numerusform>
            <numerusform>%n دستاویزات ڈسک پر نہیں اور ضائع ہو جائیں گی۔ دیکھیں کہ ریکارڈ کے فولڈر میں جگہ ہے اور اس میں لکھا جا سکتا ہے۔ %1 سے دوبارہ کوشش ہوتی ہے، %2 سے پروگرام کھلا رہتا ہے، دوبارہ %3 سے بند ہو جاتا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: The folder of its record was moved or deleted. All of it waits in memory, with what was decided. Put the folder back if it was only moved; %2 writes all of it again to %3. %4 hides this line.</source>
        <translation>%1: اس کے ریکارڈ کا فولڈر ہٹا یا مٹا دیا گیا ہے۔ یہ دستاویز اپنے فیصلے سمیت میموری میں محفوظ ہے۔ فولڈر صرف ہٹایا گیا ہو تو اسے واپس رکھیں؛ %2 سے سب کچھ دوبارہ %3 میں لکھا جاتا ہے۔ %4 سے یہ سطر ہٹتی ہے۔</translation>
    </message>
    <message>
        <source>%1 also writes again what was deleted.</source>
        <translation>%1 سے مٹایا گیا ریکارڈ بھی دوبارہ لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Not in use yet</source>
        <translation>ابھی استعمال میں نہیں</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>Distance from the limit: %1 (from -1 to +1)</source>
        <translation>حد سے فاصلہ: %1 (-1 سے +1 تک)</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::Desk</name>
    <message>
        <source>No trust list</source>
        <translation>ٹرسٹ لسٹ نہیں</translation>
    </message>
    <message>
        <source>Trust list empty</source>
        <translation>ٹرسٹ لسٹ خالی</translation>
    </message>
    <message>
        <source>Trust list of %1</source>
        <translation>ٹرسٹ لسٹ، تاریخ %1</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>کچھ محفوظ نہیں ہوتا</translation>
    </message>
    <message>
        <source>The report is being written</source>
        <translation>رپورٹ لکھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>رپورٹ: %1</translation>
    </message>
    <message>
        <source>What you change in the window is not kept: %1 cannot be written. Look whether you may write there.</source>
        <translation>ونڈو میں آپ کی تبدیلیاں محفوظ نہیں ہو رہیں: %1 لکھی نہیں جا سکتی۔ دیکھیں کہ آپ کو وہاں لکھنے کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>Not all preferences could be read, the rest is as designed. Mend or remove %1.</source>
        <translation>تمام ترجیحات پڑھی نہیں جا سکیں، باقی اصل حالت پر ہیں۔ %1 درست کریں یا ہٹا دیں۔</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>تفصیل</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::FactsColumn</name>
    <message>
        <source>The document has no chip that was read, and no seal</source>
        <translation>دستاویز کی کوئی چپ نہیں پڑھی گئی، اور کوئی مہر نہیں</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>کوائف</translation>
    </message>
    <message>
        <source>Chip and seal</source>
        <translation>چپ اور مہر</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::FieldsTable</name>
    <message>
        <source>Fields</source>
        <translation>کوائف</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::ImportForm</name>
    <message>
        <source>Files or folders</source>
        <translation>فائلیں یا فولڈر</translation>
    </message>
    <message>
        <source>Type paths, with ; between them, or drop files onto this window</source>
        <translation>راستے لکھیں، درمیان میں ; لگائیں، یا فائلیں اس ونڈو پر چھوڑیں</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>فائلیں چنیں</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>فولڈر چنیں</translation>
    </message>
    <message>
        <source>Certificate you vouch for</source>
        <translation>سرٹیفکیٹ جس کی آپ ضمانت دیتے ہیں</translation>
    </message>
    <message>
        <source>Only where the publisher is not known here yet</source>
        <translation>صرف جب شائع کنندہ یہاں ابھی معلوم نہ ہو</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>سرٹیفکیٹ چنیں</translation>
    </message>
    <message>
        <source>For a master list the CSCA certificate of the state that publishes it, for a document model that of the agency. Get it by another way than the list itself: everything in the list is believed because of it.</source>
        <translation>ماسٹر لسٹ کے لیے شائع کرنے والی ریاست کا CSCA سرٹیفکیٹ، دستاویز ماڈل کے لیے ادارے کا سرٹیفکیٹ۔ یہ فہرست سے الگ راستے سے حاصل کریں: فہرست کی ہر چیز پر اسی کی وجہ سے یقین کیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درآمد کریں</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>درآمد ہو رہی ہے …</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 درآمد ہو رہی ہے</translation>
    </message>
    <message>
        <source>Name the files to be imported first</source>
        <translation>پہلے درآمد کی فائلیں بتائیں</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>فولڈر:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>نام:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>قسم:</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>چنیں</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>چھوڑیں</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>کی بورڈ</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::LockScreen</name>
    <message>
        <source>The screen is hidden</source>
        <translation>سکرین چھپی ہوئی ہے</translation>
    </message>
    <message>
        <source>%1 shows it again. This keeps the screen from being seen; it asks for no password.</source>
        <translation>%1 سے یہ دوبارہ دکھائی دیتی ہے۔ یہ سکرین کو صرف نظروں سے بچاتا ہے، پاس ورڈ نہیں مانگتا۔</translation>
    </message>
    <message>
        <source>An inspection goes on underneath.</source>
        <translation>پیچھے معائنہ جاری ہے۔</translation>
    </message>
    <message>
        <source>The last document is decided.</source>
        <translation>آخری دستاویز کا فیصلہ ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>A document waits for its decision.</source>
        <translation>ایک دستاویز فیصلے کی منتظر ہے۔</translation>
    </message>
    <message>
        <source>No document is being inspected; the next one laid down will be.</source>
        <translation>کسی دستاویز کا معائنہ نہیں ہو رہا؛ اگلی رکھی جانے والی کا ہو گا۔</translation>
    </message>
    <message>
        <source>A document waits to be inspected again.</source>
        <translation>ایک دستاویز دوبارہ معائنے کی منتظر ہے۔</translation>
    </message>
    <message>
        <source>Something is not possible at the moment; the screen says what.</source>
        <translation>اس وقت کچھ ممکن نہیں؛ سکرین پر لکھا ہے کہ کیا۔</translation>
    </message>
    <message>
        <source>Not everything is on the disk. Show the screen again before you leave the program.</source>
        <translation>سب کچھ ابھی ڈسک پر نہیں۔ پروگرام بند کرنے سے پہلے سکرین دوبارہ دکھائیں۔</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::MrzEditor</name>
    <message>
        <source>Machine-readable zone</source>
        <translation>مشین ریڈایبل زون</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::OfficerPresenter</name>
    <message>
        <source>Chip: %1, %2 of %3 bytes</source>
        <translation>چپ: %1، %3 میں سے %2 بائٹ</translation>
    </message>
    <message>
        <source>Chip: %1</source>
        <translation>چپ: %1</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>تیاری</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>ایک لمحہ</translation>
    </message>
    <message>
        <source>Second document</source>
        <translation>دوسری دستاویز</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>تیار</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation>معائنہ جاری ہے</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>روکا گیا</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>ممکن نہیں</translation>
    </message>
    <message>
        <source>The models are being loaded</source>
        <translation>ماڈل لوڈ ہو رہے ہیں</translation>
    </message>
    <message>
        <source>Lay down the traveller&apos;s other document</source>
        <translation>مسافر کی دوسری دستاویز رکھیں</translation>
    </message>
    <message>
        <source>Lay the document down</source>
        <translation>دستاویز رکھیں</translation>
    </message>
    <message>
        <source>Nothing was judged. Inspect it again, or take the next document</source>
        <translation>کوئی فیصلہ نہیں ہوا۔ دوبارہ معائنہ کریں یا اگلی دستاویز لیں</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 سیکنڈ</translation>
    </message>
    <message>
        <source>%1 · as it was kept</source>
        <translation>%1 · جیسا محفوظ کیا گیا</translation>
    </message>
    <message>
        <source>%1 · %2 s · from the kept pictures</source>
        <translation>%1 · %2 سیکنڈ · محفوظ تصویروں سے</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::OfficerWindow</name>
    <message>
        <source>Rahdari</source>
        <translation>Rahdari</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>اگلی دستاویز</translation>
    </message>
    <message>
        <source>Second document</source>
        <translation>دوسری دستاویز</translation>
    </message>
    <message>
        <source>Inspect again</source>
        <translation>دوبارہ معائنہ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کی بورڈ</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>PDF رپورٹ</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>ہلکا، گہرا، تیز تضاد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>Chip and seal</source>
        <translation>چپ اور مہر</translation>
    </message>
    <message>
        <source>No model of this document is known</source>
        <translation>اس دستاویز کا کوئی ماڈل معلوم نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>مزید %n</numerusform>
            <numerusform>مزید %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ونڈو</translation>
    </message>
    <message>
        <source>Go to a reason&apos;s place</source>
        <translation>وجہ کی جگہ دکھائیں</translation>
    </message>
    <message>
        <source>Show a light</source>
        <translation>روشنی دکھائیں</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Type the machine-readable zone</source>
        <translation>MRZ ہاتھ سے درج کریں</translation>
    </message>
    <message>
        <source>Trust and models</source>
        <translation>ٹرسٹ اور ماڈل</translation>
    </message>
    <message>
        <source>Show the screen again</source>
        <translation>سکرین دوبارہ دکھائیں</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation>سکرین چھپائیں</translation>
    </message>
    <message>
        <source>Hide it by itself, after how long</source>
        <translation>کتنی دیر بعد خود چھپے</translation>
    </message>
    <message>
        <source>The screen does not hide by itself</source>
        <translation>سکرین خود بخود نہیں چھپتی</translation>
    </message>
    <message numerus="yes">
        <source>The screen hides by itself after %n minute(s)</source>
        <translation>
            <numerusform>سکرین %n منٹ بعد خود چھپ جاتی ہے</numerusform>
            <numerusform>سکرین %n منٹ بعد خود چھپ جاتی ہے</numerusform>
        </translation>
    </message>
    <message>
        <source>Another form of zone, while it is typed</source>
        <translation>درج کرتے وقت MRZ کی دوسری شکل</translation>
    </message>
    <message>
        <source>Fields wider, narrower</source>
        <translation>کوائف کا خانہ چوڑا، تنگ</translation>
    </message>
    <message>
        <source>Verdict wider, narrower</source>
        <translation>نتیجے کا خانہ چوڑا، تنگ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Everything is on the disk now</source>
        <translation>اب سب کچھ ڈسک پر ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) still cannot be written</source>
        <translation>
            <numerusform>%n دستاویز اب بھی نہیں لکھی جا سکتی</numerusform>
            <numerusform>%n دستاویزات اب بھی نہیں لکھی جا سکتیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>پروگرام بند کریں</translation>
    </message>
    <message>
        <source>What was deleted was written again to %1</source>
        <translation>مٹایا گیا ریکارڈ دوبارہ یہاں لکھا گیا: %1</translation>
    </message>
    <message>
        <source>Text larger, smaller</source>
        <translation>تحریر بڑی، چھوٹی</translation>
    </message>
    <message>
        <source>Text as the screen asks for</source>
        <translation>تحریر سکرین کے مطابق</translation>
    </message>
    <message>
        <source>Left without a decision, the last one first</source>
        <translation>بغیر فیصلے کے رہ جانے والے، آخری پہلے</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::PageColumn</name>
    <message>
        <source>Not yet: the document is still being inspected</source>
        <translation>ابھی نہیں: دستاویز کا معائنہ جاری ہے</translation>
    </message>
    <message>
        <source>No model of this document is known: there is nothing to compare it with</source>
        <translation>اس دستاویز کا کوئی ماڈل معلوم نہیں: موازنے کے لیے کچھ نہیں</translation>
    </message>
    <message>
        <source>The page does not lie well enough on its model. Lay it flat and inspect it again</source>
        <translation>صفحہ اپنے ماڈل پر ٹھیک نہیں بیٹھتا۔ اسے سیدھا رکھیں اور دوبارہ معائنہ کریں</translation>
    </message>
    <message>
        <source>No heat map was kept with this inspection</source>
        <translation>اس معائنے کے ساتھ حرارتی نقشہ محفوظ نہیں کیا گیا</translation>
    </message>
    <message>
        <source>Pictures of genuine documents are not kept with an inspection. Lay the document down again to compare it</source>
        <translation>اصلی دستاویزات کی تصویریں معائنے کے ساتھ محفوظ نہیں ہوتیں۔ موازنے کے لیے دستاویز دوبارہ رکھیں</translation>
    </message>
    <message>
        <source>One moment: the comparison is being prepared</source>
        <translation>ایک لمحہ: موازنہ تیار ہو رہا ہے</translation>
    </message>
    <message>
        <source>The model of this document holds no heat map</source>
        <translation>اس دستاویز کے ماڈل میں حرارتی نقشہ نہیں</translation>
    </message>
    <message>
        <source>The model holds no picture of genuine documents under this light</source>
        <translation>ماڈل میں اس روشنی کی اصلی دستاویزات کی تصویر نہیں</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::PageViewer</name>
    <message>
        <source>Picture of the page</source>
        <translation>صفحے کی تصویر</translation>
    </message>
    <message>
        <source>As genuine documents</source>
        <translation>اصلی دستاویزات جیسا</translation>
    </message>
    <message>
        <source>Far off</source>
        <translation>بہت مختلف</translation>
    </message>
    <message>
        <source>No heat map under this light</source>
        <translation>اس روشنی میں حرارتی نقشہ نہیں</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::RemovalForm</name>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Is this document model to be removed?</source>
        <translation>کیا یہ دستاویز ماڈل ہٹانا ہے؟</translation>
    </message>
    <message>
        <source>Esc leaves everything as it is.</source>
        <translation>Esc سے سب جوں کا توں رہتا ہے۔</translation>
    </message>
    <message>
        <source>From the next inspection on nobody judges by it. Its files are moved to %1 and not destroyed; moved back or imported again, it counts again. Esc leaves everything as it is.</source>
        <translation>اگلے معائنے سے یہ ماڈل استعمال نہیں ہوگا۔ اس کی فائلیں ضائع نہیں ہوتیں، %1 میں منتقل ہو جاتی ہیں؛ واپس رکھنے یا دوبارہ درآمد کرنے پر یہ پھر استعمال ہوگا۔ Esc سے سب جوں کا توں رہتا ہے۔</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::TrustPresenter</name>
    <message numerus="yes">
        <source>%n entries in the trust list</source>
        <translation>
            <numerusform>ٹرسٹ لسٹ میں %n اندراج</numerusform>
            <numerusform>ٹرسٹ لسٹ میں %n اندراجات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n want attention</source>
        <translation>
            <numerusform>%n توجہ طلب</numerusform>
            <numerusform>%n توجہ طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>newest import: %1</source>
        <translation>تازہ ترین درآمد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document models</source>
        <translation>
            <numerusform>%n دستاویز ماڈل</numerusform>
            <numerusform>%n دستاویز ماڈل</numerusform>
        </translation>
    </message>
    <message>
        <source>not signed: %1</source>
        <translation>بغیر دستخط: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>چھوڑے گئے: %1</translation>
    </message>
    <message>
        <source>There was no file to import.</source>
        <translation>درآمد کے لیے کوئی فائل نہیں تھی۔</translation>
    </message>
    <message>
        <source>New: %1, of these replacing an older one: %2. Known already: %3. Refused: %4.</source>
        <translation>نئے: %1، ان میں پرانے کی جگہ: %2۔ پہلے سے معلوم: %3۔ مسترد: %4۔</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>پڑھا جا رہا ہے …</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>No document model is loaded. Import signed ones, or ask the administrator for learned ones.</source>
        <translation>کوئی دستاویز ماڈل موجود نہیں۔ دستخط شدہ ماڈل درآمد کریں، یا منتظم سے تیار کردہ ماڈل مانگیں۔</translation>
    </message>
    <message>
        <source>The trust list is empty, so no chip and no seal can be proven genuine. Import a master list and the certificate that vouches for it.</source>
        <translation>ٹرسٹ لسٹ خالی ہے، اس لیے کوئی چپ یا مہر اصلی ثابت نہیں ہو سکتی۔ ایک ماسٹر لسٹ اور اس کی ضمانت دینے والا سرٹیفکیٹ درآمد کریں۔</translation>
    </message>
    <message>
        <source>One document model was removed.</source>
        <translation>ایک دستاویز ماڈل ہٹایا گیا۔</translation>
    </message>
    <message>
        <source>The document model is still in use.</source>
        <translation>دستاویز ماڈل اب بھی زیرِ استعمال ہے۔</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::TrustScreen</name>
    <message>
        <source>Trust and models</source>
        <translation>ٹرسٹ اور ماڈل</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>ٹرسٹ لسٹ</translation>
    </message>
    <message>
        <source>Document models</source>
        <translation>دستاویز ماڈل</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>کیا بدلا</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>چھانٹیں</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>فائلیں درآمد کریں</translation>
    </message>
    <message>
        <source>Filter by country, name, kind, state</source>
        <translation>ملک، نام، قسم یا حالت سے چھانٹیں</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>درآمد روکیں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Remove the document model</source>
        <translation>دستاویز ماڈل ہٹائیں</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::VerdictColumn</name>
    <message>
        <source>Print</source>
        <translation>چھپائی</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>گھوسٹ</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>چپ</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::ZoneStrip</name>
    <message>
        <source>Compare the zone with the page and type what differs</source>
        <translation>MRZ کا صفحے سے موازنہ کریں اور جو مختلف ہو وہ درج کریں</translation>
    </message>
    <message>
        <source>Next doubtful place</source>
        <translation>اگلی مشکوک جگہ</translation>
    </message>
    <message>
        <source>Inspect with this zone</source>
        <translation>اس MRZ سے معائنہ کریں</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>جیسا تھا ویسا رہنے دیں</translation>
    </message>
    <message>
        <source>Choose the form of the zone and type all of it from the page</source>
        <translation>MRZ کی شکل چنیں اور صفحے سے پوری درج کریں</translation>
    </message>
</context>
</TS>
