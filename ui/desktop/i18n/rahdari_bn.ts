<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn_BD" sourcelanguage="en">
<context>
    <name>Checks</name>
    <message>
        <source>Lay the document flat, keep it still and capture it again.</source>
        <translation>দলিলটি সমান করে রাখুন, নাড়াবেন না, আবার স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>Keep other light off the document and capture it again.</source>
        <translation>দলিলে অন্য আলো পড়তে দেবেন না, আবার স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>Look at the place shown and decide by eye.</source>
        <translation>দেখানো জায়গাটি দেখে নিজে সিদ্ধান্ত নিন।</translation>
    </message>
    <message>
        <source>Look at it through a magnifier.</source>
        <translation>আতশ কাচ দিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Feel the place with a finger and look along it.</source>
        <translation>জায়গাটি আঙুল দিয়ে ছুঁয়ে ও কাত করে দেখুন।</translation>
    </message>
    <message>
        <source>Tilt the document by hand and watch it.</source>
        <translation>দলিলটি হাতে কাত করে দেখুন।</translation>
    </message>
    <message>
        <source>Hold the page against a light.</source>
        <translation>পৃষ্ঠাটি আলোর সামনে ধরে দেখুন।</translation>
    </message>
    <message>
        <source>Compare the two by eye.</source>
        <translation>দুটি নিজে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Compare the machine-readable zone with the page and correct what was misread.</source>
        <translation>MRZ পৃষ্ঠার সঙ্গে মেলান এবং যা ভুল পড়া হয়েছে ঠিক করুন।</translation>
    </message>
    <message>
        <source>Judge the document by hand and by its chip.</source>
        <translation>দলিলটি হাতে নিয়ে ও তার চিপ দিয়ে যাচাই করুন।</translation>
    </message>
    <message>
        <source>Judge the document by the other checks.</source>
        <translation>অন্য যাচাইগুলো দেখে দলিলটি বিচার করুন।</translation>
    </message>
    <message>
        <source>Ask for an up-to-date trust list; until then judge the document by the other checks.</source>
        <translation>হালনাগাদ ট্রাস্ট লিস্ট চান; ততক্ষণ অন্য যাচাইগুলো দেখে দলিলটি বিচার করুন।</translation>
    </message>
    <message>
        <source>Lay the document on the reader again and keep it still.</source>
        <translation>দলিলটি আবার রিডারে রাখুন, নাড়াবেন না।</translation>
    </message>
    <message>
        <source>The document did not pass this check.</source>
        <translation>দলিলটি এই যাচাইয়ে উত্তীর্ণ হয়নি।</translation>
    </message>
    <message>
        <source>This check could not tell. Judge the document by the other checks.</source>
        <translation>এই যাচাইয়ে কিছু বোঝা যায়নি। অন্য যাচাইগুলো দেখে দলিলটি বিচার করুন।</translation>
    </message>
    <message>
        <source>This check is newer than this program&apos;s texts.</source>
        <translation>এই যাচাই এই প্রোগ্রামের লেখার চেয়ে নতুন।</translation>
    </message>
    <message>
        <source>Nothing here speaks against the document.</source>
        <translation>এখানে দলিলটির বিরুদ্ধে কিছু পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>This could not be checked on this document.</source>
        <translation>এই দলিলে এটি যাচাই করা সম্ভব ছিল না।</translation>
    </message>
    <message>
        <source>Chip opened</source>
        <translation>চিপ খোলা</translation>
    </message>
    <message>
        <source>Opens the chip with a key from the machine-readable zone or with the card access number (CAN).</source>
        <translation>MRZ থেকে পাওয়া চাবি বা কার্ড অ্যাক্সেস নম্বর (CAN) দিয়ে চিপ খোলে।</translation>
    </message>
    <message>
        <source>Basic Access Control (BAC)</source>
        <translation>প্রাথমিক প্রবেশ (BAC)</translation>
    </message>
    <message>
        <source>The chip does not accept the data of the page: it may belong to another document.</source>
        <translation>চিপ পৃষ্ঠার তথ্য গ্রহণ করে না: এটি অন্য দলিলের হতে পারে।</translation>
    </message>
    <message>
        <source>Opens the chip in the older way, with a key from number, date of birth and date of expiry.</source>
        <translation>নম্বর, জন্ম তারিখ ও মেয়াদ শেষের তারিখ থেকে পাওয়া চাবি দিয়ে পুরোনো পদ্ধতিতে চিপ খোলে।</translation>
    </message>
    <message>
        <source>Secure access (PACE)</source>
        <translation>সুরক্ষিত প্রবেশ (PACE)</translation>
    </message>
    <message>
        <source>The chip does not accept the data of the page over its secure access: it may belong to another document.</source>
        <translation>সুরক্ষিত প্রবেশে চিপ পৃষ্ঠার তথ্য গ্রহণ করে না: এটি অন্য দলিলের হতে পারে।</translation>
    </message>
    <message>
        <source>Opens the chip in the newer way, with a key nobody can listen to.</source>
        <translation>নতুন পদ্ধতিতে চিপ খোলে, এমন চাবি দিয়ে যা কেউ আড়ি পেতে জানতে পারে না।</translation>
    </message>
    <message>
        <source>This counter recognised (TA)</source>
        <translation>এই কাউন্টারের স্বীকৃতি (TA)</translation>
    </message>
    <message>
        <source>The chip did not recognise this counter, so fingerprints and other protected data stay closed.</source>
        <translation>চিপ এই কাউন্টারকে চিনতে পারেনি, তাই আঙুলের ছাপ ও অন্য সুরক্ষিত তথ্য বন্ধ থাকে।</translation>
    </message>
    <message>
        <source>It could not be told whether the chip recognises this counter.</source>
        <translation>চিপ এই কাউন্টারকে চেনে কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Proves to the chip that this counter may read protected data (Terminal Authentication).</source>
        <translation>চিপের কাছে প্রমাণ করে যে এই কাউন্টার সুরক্ষিত তথ্য পড়তে পারে।</translation>
    </message>
    <message>
        <source>Chip is no copy</source>
        <translation>চিপ নকল নয়</translation>
    </message>
    <message>
        <source>It could not be told whether the chip is a copy.</source>
        <translation>চিপটি নকল কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Lets the chip prove with a secret that cannot be copied that it is the one that was issued.</source>
        <translation>নকল করা যায় না এমন গোপন চাবি দিয়ে চিপকে প্রমাণ করতে দেয় যে এটিই মূল চিপ।</translation>
    </message>
    <message>
        <source>Active Authentication (AA)</source>
        <translation>চিপের প্রমাণ (AA)</translation>
    </message>
    <message>
        <source>It could not be told whether the chip has its secret key.</source>
        <translation>চিপের কাছে তার গোপন চাবি আছে কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Lets the chip sign a random number with its secret key.</source>
        <translation>চিপকে তার গোপন চাবি দিয়ে একটি এলোমেলো সংখ্যায় স্বাক্ষর করতে দেয়।</translation>
    </message>
    <message>
        <source>Chip Authentication (CA)</source>
        <translation>চিপের সত্যতা (CA)</translation>
    </message>
    <message>
        <source>It could not be told whether the chip can use its secret key.</source>
        <translation>চিপ তার গোপন চাবি ব্যবহার করতে পারে কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Agrees on a new key with the chip, which only the issued chip can do.</source>
        <translation>চিপের সঙ্গে নতুন চাবি ঠিক করে, যা শুধু মূল চিপই পারে।</translation>
    </message>
    <message>
        <source>Access and proof in one (PACE-CAM)</source>
        <translation>প্রবেশ ও প্রমাণ একসঙ্গে (PACE-CAM)</translation>
    </message>
    <message>
        <source>The chip could not prove while it was opened that it is no copy.</source>
        <translation>খোলার সময় চিপ প্রমাণ করতে পারেনি যে এটি নকল নয়।</translation>
    </message>
    <message>
        <source>Lets the chip prove while it is opened that it is the one that was issued.</source>
        <translation>খোলার সময় চিপকে প্রমাণ করতে দেয় যে এটিই মূল চিপ।</translation>
    </message>
    <message>
        <source>Files of the chip</source>
        <translation>চিপের ফাইল</translation>
    </message>
    <message>
        <source>The files of the chip are not written as the standard wants.</source>
        <translation>চিপের ফাইল মান অনুযায়ী লেখা নয়।</translation>
    </message>
    <message>
        <source>Not every file of the chip could be read.</source>
        <translation>চিপের সব ফাইল পড়া যায়নি।</translation>
    </message>
    <message>
        <source>Looks whether every file of the chip is built as the standard wants.</source>
        <translation>চিপের প্রতিটি ফাইল মান অনুযায়ী তৈরি কি না দেখে।</translation>
    </message>
    <message>
        <source>Fingerprint of the signed list</source>
        <translation>স্বাক্ষরিত তালিকার হ্যাশ</translation>
    </message>
    <message>
        <source>The signed list of the chip&apos;s data was altered.</source>
        <translation>চিপের তথ্যের স্বাক্ষরিত তালিকা বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>It could not be told whether the signed list of the chip&apos;s data was altered.</source>
        <translation>চিপের তথ্যের স্বাক্ষরিত তালিকা বদলানো হয়েছে কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the hash of the list in EF.SOD with the one that was signed.</source>
        <translation>EF.SOD-এর তালিকার হ্যাশ স্বাক্ষরিত হ্যাশের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Signature over the chip&apos;s data</source>
        <translation>চিপের তথ্যের স্বাক্ষর</translation>
    </message>
    <message>
        <source>The signature over the chip&apos;s data is wrong: the data are not those the state signed.</source>
        <translation>চিপের তথ্যের স্বাক্ষর ভুল: এই তথ্য রাষ্ট্রের স্বাক্ষর করা তথ্য নয়।</translation>
    </message>
    <message>
        <source>The signature over the chip&apos;s data could not be verified.</source>
        <translation>চিপের তথ্যের স্বাক্ষর যাচাই করা যায়নি।</translation>
    </message>
    <message>
        <source>Verifies the signature of EF.SOD with the key of the document signer (DS).</source>
        <translation>EF.SOD-এর স্বাক্ষর ডকুমেন্ট সাইনারের (DS) চাবি দিয়ে যাচাই করে।</translation>
    </message>
    <message>
        <source>Signer&apos;s certificate</source>
        <translation>সাইনারের সার্টিফিকেট</translation>
    </message>
    <message>
        <source>The certificate of the document signer was not issued by the state it names.</source>
        <translation>ডকুমেন্ট সাইনারের সার্টিফিকেট যে রাষ্ট্রের নাম বলে, সে রাষ্ট্র তা দেয়নি।</translation>
    </message>
    <message>
        <source>The state&apos;s certificate that vouches for the document signer is not at hand.</source>
        <translation>ডকুমেন্ট সাইনারের নিশ্চয়তা দেয় এমন রাষ্ট্রীয় সার্টিফিকেট হাতে নেই।</translation>
    </message>
    <message>
        <source>Verifies the signer&apos;s certificate (DS) with that of the state&apos;s authority (CSCA).</source>
        <translation>সাইনারের সার্টিফিকেট (DS) রাষ্ট্রীয় কর্তৃপক্ষের সার্টিফিকেট (CSCA) দিয়ে যাচাই করে।</translation>
    </message>
    <message>
        <source>Certificates within their time</source>
        <translation>সার্টিফিকেট মেয়াদের মধ্যে</translation>
    </message>
    <message>
        <source>A certificate that vouches for the chip was not valid at the time.</source>
        <translation>চিপের নিশ্চয়তা দেয় এমন সার্টিফিকেট ওই সময়ে বৈধ ছিল না।</translation>
    </message>
    <message>
        <source>It could not be told whether the certificates were valid.</source>
        <translation>সার্টিফিকেটগুলো বৈধ ছিল কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the periods of the signer&apos;s and the authority&apos;s certificates with the day of inspection.</source>
        <translation>সাইনার ও কর্তৃপক্ষের সার্টিফিকেটের মেয়াদ পরীক্ষার দিনের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Signer not revoked</source>
        <translation>সাইনার বাতিল নয়</translation>
    </message>
    <message>
        <source>The state has revoked the certificate that signed this chip.</source>
        <translation>যে সার্টিফিকেটে এই চিপ স্বাক্ষর করা, রাষ্ট্র তা বাতিল করেছে।</translation>
    </message>
    <message>
        <source>It could not be told whether the signer&apos;s certificate was revoked: there is no current list.</source>
        <translation>সাইনারের সার্টিফিকেট বাতিল কি না বোঝা যায়নি: হালনাগাদ তালিকা নেই।</translation>
    </message>
    <message>
        <source>Looks up the signer&apos;s certificate in the state&apos;s revocation list (CRL).</source>
        <translation>রাষ্ট্রের বাতিল তালিকায় (CRL) সাইনারের সার্টিফিকেট খোঁজে।</translation>
    </message>
    <message>
        <source>Signer trusted</source>
        <translation>সাইনার বিশ্বস্ত</translation>
    </message>
    <message>
        <source>The state named on the chip does not vouch for who signed it.</source>
        <translation>চিপে যে রাষ্ট্রের নাম, স্বাক্ষরকারীর নিশ্চয়তা সে রাষ্ট্র দেয় না।</translation>
    </message>
    <message>
        <source>It could not be told whether a state vouches for the signer of the chip.</source>
        <translation>কোনো রাষ্ট্র চিপের সাইনারের নিশ্চয়তা দেয় কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Follows the certificates from the chip up to a state&apos;s authority (CSCA) in the trust list.</source>
        <translation>চিপ থেকে ট্রাস্ট লিস্টের রাষ্ট্রীয় কর্তৃপক্ষ (CSCA) পর্যন্ত সার্টিফিকেটের ধারা দেখে।</translation>
    </message>
    <message>
        <source>Lists of the chip&apos;s data agree</source>
        <translation>চিপের তথ্যের তালিকা একই</translation>
    </message>
    <message>
        <source>The two lists of what the chip holds contradict each other: one was altered.</source>
        <translation>চিপে কী আছে তার দুই তালিকা পরস্পরবিরোধী: একটি বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>Compares the data groups EF.COM names with those EF.SOD was signed for.</source>
        <translation>EF.COM-এ লেখা ডেটা গ্রুপ EF.SOD-এ স্বাক্ষরিত ডেটা গ্রুপের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Data of the chip unaltered</source>
        <translation>চিপের তথ্য অপরিবর্তিত</translation>
    </message>
    <message>
        <source>Data of the chip were altered after the state signed them.</source>
        <translation>রাষ্ট্র স্বাক্ষর করার পর চিপের তথ্য বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>Not all data of the chip could be compared with what was signed.</source>
        <translation>চিপের সব তথ্য স্বাক্ষরিত তথ্যের সঙ্গে তুলনা করা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the hash of every data group that was read with the signed one.</source>
        <translation>পড়া প্রতিটি ডেটা গ্রুপের হ্যাশ স্বাক্ষরিত হ্যাশের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Signed security settings</source>
        <translation>স্বাক্ষরিত নিরাপত্তা বিন্যাস</translation>
    </message>
    <message>
        <source>The signed security settings of the chip are not genuine.</source>
        <translation>চিপের স্বাক্ষরিত নিরাপত্তা বিন্যাস আসল নয়।</translation>
    </message>
    <message>
        <source>The signed security settings of the chip could not be verified.</source>
        <translation>চিপের স্বাক্ষরিত নিরাপত্তা বিন্যাস যাচাই করা যায়নি।</translation>
    </message>
    <message>
        <source>Verifies EF.CardSecurity and compares it with EF.CardAccess.</source>
        <translation>EF.CardSecurity যাচাই করে এবং EF.CardAccess-এর সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Issuing state of the chip</source>
        <translation>চিপের প্রদানকারী রাষ্ট্র</translation>
    </message>
    <message>
        <source>The chip names one state as issuer and was signed by another.</source>
        <translation>চিপে প্রদানকারী এক রাষ্ট্র, স্বাক্ষর অন্য রাষ্ট্রের।</translation>
    </message>
    <message>
        <source>It could not be told whether the issuing state signed the chip.</source>
        <translation>প্রদানকারী রাষ্ট্রই চিপে স্বাক্ষর করেছে কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the issuing state in DG1 with the country of the document signer (DS).</source>
        <translation>DG1-এর প্রদানকারী রাষ্ট্র ডকুমেন্ট সাইনারের (DS) দেশের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Print and MRZ</source>
        <translation>ছাপা তথ্য ও MRZ</translation>
    </message>
    <message>
        <source>What is printed on the page is not what the machine-readable zone says: one of them was altered.</source>
        <translation>পৃষ্ঠায় ছাপা তথ্য MRZ-এর সঙ্গে মেলে না: একটি বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>Print and machine-readable zone seem to differ, but the print was hard to read.</source>
        <translation>ছাপা তথ্য ও MRZ ভিন্ন মনে হয়, তবে ছাপা পড়া কঠিন ছিল।</translation>
    </message>
    <message>
        <source>Compares the printed fields with the machine-readable zone.</source>
        <translation>ছাপা ঘরগুলো MRZ-এর সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Print and chip</source>
        <translation>ছাপা তথ্য ও চিপ</translation>
    </message>
    <message>
        <source>What is printed on the page is not what the chip says: the page was altered, or the chip is another document&apos;s.</source>
        <translation>পৃষ্ঠায় ছাপা তথ্য চিপের সঙ্গে মেলে না: পৃষ্ঠা বদলানো হয়েছে, বা চিপটি অন্য দলিলের।</translation>
    </message>
    <message>
        <source>Print and chip seem to differ, but the print was hard to read.</source>
        <translation>ছাপা তথ্য ও চিপ ভিন্ন মনে হয়, তবে ছাপা পড়া কঠিন ছিল।</translation>
    </message>
    <message>
        <source>Compares the printed fields with the data of the chip.</source>
        <translation>ছাপা ঘরগুলো চিপের তথ্যের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>The dates of the document contradict each other, or this document was never issued then.</source>
        <translation>দলিলের তারিখগুলো পরস্পরবিরোধী, বা এই দলিল তখন দেওয়াই হয়নি।</translation>
    </message>
    <message>
        <source>The dates of the document seem to contradict each other, but they were hard to read.</source>
        <translation>দলিলের তারিখগুলো পরস্পরবিরোধী মনে হয়, তবে পড়া কঠিন ছিল।</translation>
    </message>
    <message>
        <source>Compares the dates of birth, issue and expiry with each other and with what this document model allows.</source>
        <translation>জন্ম, প্রদান ও মেয়াদ শেষের তারিখ পরস্পরের সঙ্গে এবং এই দলিলের মডেলের নিয়মের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Form of the number</source>
        <translation>নম্বরের গঠন</translation>
    </message>
    <message>
        <source>The number does not have the form that numbers of this document have.</source>
        <translation>নম্বরটির গঠন এই দলিলের নম্বরের মতো নয়।</translation>
    </message>
    <message>
        <source>The number seems to have the wrong form, but it was hard to read.</source>
        <translation>নম্বরটির গঠন ভুল মনে হয়, তবে পড়া কঠিন ছিল।</translation>
    </message>
    <message>
        <source>Compares the number&apos;s letters and digits with the form this document model uses.</source>
        <translation>নম্বরের অক্ষর ও অঙ্ক এই দলিলের মডেলের নির্ধারিত গঠনের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>মেয়াদ আছে</translation>
    </message>
    <message>
        <source>The document has expired.</source>
        <translation>দলিলের মেয়াদ শেষ হয়ে গেছে।</translation>
    </message>
    <message>
        <source>It could not be told whether the document has expired.</source>
        <translation>দলিলের মেয়াদ শেষ হয়েছে কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the date of expiry with the day of inspection.</source>
        <translation>মেয়াদ শেষের তারিখ পরীক্ষার দিনের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>MRZ and chip</source>
        <translation>MRZ ও চিপ</translation>
    </message>
    <message>
        <source>Page and chip disagree: the page was altered, or the chip is another document&apos;s.</source>
        <translation>পৃষ্ঠা ও চিপ মেলে না: পৃষ্ঠা বদলানো হয়েছে, বা চিপটি অন্য দলিলের।</translation>
    </message>
    <message>
        <source>Page and chip seem to disagree, but the page was hard to read.</source>
        <translation>পৃষ্ঠা ও চিপ ভিন্ন মনে হয়, তবে পৃষ্ঠা পড়া কঠিন ছিল।</translation>
    </message>
    <message>
        <source>Compares the machine-readable zone of the page with that of the chip, character by character.</source>
        <translation>পৃষ্ঠার MRZ চিপের MRZ-এর সঙ্গে অক্ষরে অক্ষরে তুলনা করে।</translation>
    </message>
    <message>
        <source>MRZ and digital seal</source>
        <translation>MRZ ও ডিজিটাল সিল</translation>
    </message>
    <message>
        <source>Page and digital seal disagree: the page was altered, or the seal is another document&apos;s.</source>
        <translation>পৃষ্ঠা ও ডিজিটাল সিল মেলে না: পৃষ্ঠা বদলানো হয়েছে, বা সিলটি অন্য দলিলের।</translation>
    </message>
    <message>
        <source>Page and digital seal seem to disagree, but the page was hard to read.</source>
        <translation>পৃষ্ঠা ও ডিজিটাল সিল ভিন্ন মনে হয়, তবে পৃষ্ঠা পড়া কঠিন ছিল।</translation>
    </message>
    <message>
        <source>Compares the machine-readable zone of the page with that inside the digital seal.</source>
        <translation>পৃষ্ঠার MRZ ডিজিটাল সিলের ভেতরের MRZ-এর সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Portrait and face on the chip</source>
        <translation>বাহকের ছবি ও চিপের মুখ</translation>
    </message>
    <message>
        <source>The portrait on the page shows another person than the picture on the chip.</source>
        <translation>পৃষ্ঠার বাহকের ছবিতে চিপের ছবির চেয়ে ভিন্ন ব্যক্তি।</translation>
    </message>
    <message>
        <source>It could not be told whether portrait and picture on the chip show one person.</source>
        <translation>বাহকের ছবি ও চিপের ছবি একই ব্যক্তির কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the face of the portrait with that on the chip.</source>
        <translation>বাহকের ছবির মুখ চিপের মুখের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Setting of the fields</source>
        <translation>তথ্যের ঘরের বিন্যাস</translation>
    </message>
    <message>
        <source>Printed characters stand out of line or have another size than on genuine documents.</source>
        <translation>ছাপা অক্ষর সোজা সারিতে নেই বা তার আকার আসল দলিলের মতো নয়।</translation>
    </message>
    <message>
        <source>The setting of the printed fields could not be measured.</source>
        <translation>ছাপা ঘরগুলোর বিন্যাস মাপা যায়নি।</translation>
    </message>
    <message>
        <source>Measures height and line of the printed characters.</source>
        <translation>ছাপা অক্ষরের উচ্চতা ও সারি মাপে।</translation>
    </message>
    <message>
        <source>Ink of the fields</source>
        <translation>তথ্যের ঘরের কালি</translation>
    </message>
    <message>
        <source>Some characters of a field were printed with another ink than those beside them.</source>
        <translation>একটি ঘরের কিছু অক্ষর পাশের অক্ষরের চেয়ে ভিন্ন কালিতে ছাপা।</translation>
    </message>
    <message>
        <source>It could not be told whether the fields are printed in one ink.</source>
        <translation>ঘরগুলো একই কালিতে ছাপা কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares every character of a field with those beside it, under white and infrared light.</source>
        <translation>সাদা ও ইনফ্রারেড আলোয় ঘরের প্রতিটি অক্ষর পাশের অক্ষরের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Number repeated in the page</source>
        <translation>পৃষ্ঠায় পুনরাবৃত্ত নম্বর</translation>
    </message>
    <message>
        <source>The number elsewhere in the page is not the number of the document.</source>
        <translation>পৃষ্ঠার অন্য জায়গার নম্বর দলিল নম্বরের সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>It could not be told whether the numbers in the page are the same.</source>
        <translation>পৃষ্ঠার নম্বরগুলো একই কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the number printed or perforated elsewhere in the page with that of the machine-readable zone.</source>
        <translation>পৃষ্ঠার অন্য জায়গায় ছাপা বা ছিদ্র করা নম্বর MRZ-এর নম্বরের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Zone dark under infrared light</source>
        <translation>ইনফ্রারেডে MRZ কালো</translation>
    </message>
    <message>
        <source>The machine-readable zone, or a part of it, fades under infrared light: it was printed with another ink.</source>
        <translation>ইনফ্রারেড আলোয় MRZ বা তার অংশ ফিকে হয়ে যায়: এটি অন্য কালিতে ছাপা।</translation>
    </message>
    <message>
        <source>It could not be told whether the machine-readable zone stays dark under infrared light.</source>
        <translation>ইনফ্রারেড আলোয় MRZ কালো থাকে কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares how dark the machine-readable zone is under white and under infrared light.</source>
        <translation>সাদা ও ইনফ্রারেড আলোয় MRZ কতটা কালো তা তুলনা করে।</translation>
    </message>
    <message>
        <source>Inks that vanish under infrared</source>
        <translation>ইনফ্রারেডে মিলিয়ে যাওয়া কালি</translation>
    </message>
    <message>
        <source>Print that must vanish under infrared light can still be seen: it was made with another ink.</source>
        <translation>যে ছাপা ইনফ্রারেড আলোয় মিলিয়ে যাওয়ার কথা তা দেখা যায়: এটি অন্য কালিতে করা।</translation>
    </message>
    <message>
        <source>It could not be told whether the print vanishes under infrared light where it must.</source>
        <translation>যেখানে ছাপা মিলিয়ে যাওয়ার কথা সেখানে ইনফ্রারেড আলোয় তা মিলিয়ে যায় কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Measures what is left under infrared light of print that genuine documents lose there.</source>
        <translation>আসল দলিলে যে ছাপা ইনফ্রারেড আলোয় মিলিয়ে যায়, তার কতটা রয়ে গেছে তা মাপে।</translation>
    </message>
    <message>
        <source>Inks that stay under infrared</source>
        <translation>ইনফ্রারেডে থেকে যাওয়া কালি</translation>
    </message>
    <message>
        <source>Print that must stay dark under infrared light fades: it was made with another ink.</source>
        <translation>যে ছাপা ইনফ্রারেড আলোয় কালো থাকার কথা তা ফিকে হয়ে যায়: এটি অন্য কালিতে করা।</translation>
    </message>
    <message>
        <source>It could not be told whether the print stays under infrared light where it must.</source>
        <translation>যেখানে ছাপা থাকার কথা সেখানে ইনফ্রারেড আলোয় তা থাকে কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Measures how dark print stays under infrared light that stays so on genuine documents.</source>
        <translation>আসল দলিলে যে ছাপা ইনফ্রারেড আলোয় কালো থাকে, এখানে তা কতটা কালো তা মাপে।</translation>
    </message>
    <message>
        <source>Personal data under infrared</source>
        <translation>ইনফ্রারেডে ব্যক্তিগত তথ্য</translation>
    </message>
    <message>
        <source>All or some of the holder&apos;s data show another ink under infrared light.</source>
        <translation>বাহকের তথ্য বা তার কিছু অক্ষর ইনফ্রারেড আলোয় আসল দলিলের চেয়ে ভিন্ন কালি দেখায়।</translation>
    </message>
    <message>
        <source>The ink of the holder&apos;s data could not be judged under infrared light.</source>
        <translation>ইনফ্রারেড আলোয় বাহকের তথ্যের কালি যাচাই করা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the holder&apos;s data under white and infrared light, field by field and part by part.</source>
        <translation>বাহকের তথ্য সাদা ও ইনফ্রারেড আলোয় ঘরে ঘরে ও অংশে অংশে তুলনা করে।</translation>
    </message>
    <message>
        <source>Portrait under infrared</source>
        <translation>ইনফ্রারেডে বাহকের ছবি</translation>
    </message>
    <message>
        <source>The portrait looks different under infrared light than on genuine documents: it was printed in another way.</source>
        <translation>ইনফ্রারেড আলোয় বাহকের ছবি আসল দলিলের চেয়ে ভিন্ন দেখায়: এটি অন্যভাবে ছাপা।</translation>
    </message>
    <message>
        <source>The portrait could not be judged under infrared light.</source>
        <translation>ইনফ্রারেড আলোয় বাহকের ছবি যাচাই করা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the portrait under white and infrared light.</source>
        <translation>বাহকের ছবি সাদা ও ইনফ্রারেড আলোয় তুলনা করে।</translation>
    </message>
    <message>
        <source>Page under infrared</source>
        <translation>ইনফ্রারেডে পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Under infrared light the page shows what it must not, or lacks what it must show: it was printed with other inks.</source>
        <translation>ইনফ্রারেড আলোয় পৃষ্ঠায় যা দেখা যাওয়ার কথা নয় তা দেখা যায়, বা যা থাকার কথা তা নেই: এটি অন্য কালিতে ছাপা।</translation>
    </message>
    <message>
        <source>The page as a whole could not be judged under infrared light.</source>
        <translation>ইনফ্রারেড আলোয় পুরো পৃষ্ঠা যাচাই করা যায়নি।</translation>
    </message>
    <message>
        <source>Compares how background and dark print behave under infrared light with genuine documents.</source>
        <translation>ইনফ্রারেড আলোয় পটভূমি ও গাঢ় ছাপা আসল দলিলের মতো আচরণ করে কি না তুলনা করে।</translation>
    </message>
    <message>
        <source>Whole page under infrared light</source>
        <translation>ইনফ্রারেড আলোয় পুরো পৃষ্ঠা</translation>
    </message>
    <message>
        <source>The page differs from genuine ones under infrared light: print is missing, redrawn or too pale.</source>
        <translation>ইনফ্রারেড আলোয় পৃষ্ঠাটি আসল পৃষ্ঠা থেকে ভিন্ন: ছাপা নেই, নতুন করে আঁকা, বা খুব ফিকে।</translation>
    </message>
    <message>
        <source>It could not be told whether the page looks as genuine ones do under infrared light.</source>
        <translation>ইনফ্রারেড আলোয় পৃষ্ঠাটি আসল পৃষ্ঠার মতো কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the page everywhere under infrared light with genuine documents.</source>
        <translation>ইনফ্রারেড আলোয় পুরো পৃষ্ঠা আসল দলিলের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Document on the reader</source>
        <translation>রিডারে দলিল</translation>
    </message>
    <message>
        <source>No whole document page could be found in the picture: lay the open page flat on the glass.</source>
        <translation>ছবিতে দলিলের পুরো পৃষ্ঠা পাওয়া যায়নি: খোলা পৃষ্ঠাটি কাচের উপর সমান করে রাখুন।</translation>
    </message>
    <message>
        <source>Looks for the outline of the page in the picture and whether all of it is there.</source>
        <translation>ছবিতে পৃষ্ঠার সীমারেখা খোঁজে এবং পুরো পৃষ্ঠা আছে কি না দেখে।</translation>
    </message>
    <message>
        <source>Quality of the pictures</source>
        <translation>ছবির মান</translation>
    </message>
    <message>
        <source>The picture is not good enough to judge everything by.</source>
        <translation>ছবিটি সবকিছু যাচাই করার মতো ভালো নয়।</translation>
    </message>
    <message>
        <source>Measures focus, glare, exposure, resolution and completeness of the pictures.</source>
        <translation>ছবির ফোকাস, ঝলক, আলোর মাত্রা, রেজোলিউশন ও সম্পূর্ণতা মাপে।</translation>
    </message>
    <message>
        <source>Document model</source>
        <translation>দলিলের মডেল</translation>
    </message>
    <message>
        <source>No known document model fits this page, so it could not be compared with genuine ones.</source>
        <translation>জানা কোনো দলিলের মডেল এই পৃষ্ঠার সঙ্গে মেলে না, তাই আসল দলিলের সঙ্গে তুলনা করা যায়নি।</translation>
    </message>
    <message>
        <source>Finds the issue of the document whose genuine specimens the page is compared with.</source>
        <translation>দলিলের কোন সংস্করণের আসল নমুনার সঙ্গে পৃষ্ঠাটি তুলনা করা হবে তা খুঁজে বের করে।</translation>
    </message>
    <message>
        <source>Not a specimen</source>
        <translation>নমুনা (স্পেসিমেন) নয়</translation>
    </message>
    <message>
        <source>This is a specimen and not a document issued to a person.</source>
        <translation>এটি একটি নমুনা, কোনো ব্যক্তিকে দেওয়া দলিল নয়।</translation>
    </message>
    <message>
        <source>It could not be told whether this is a specimen.</source>
        <translation>এটি নমুনা কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Looks for the codes and names that only specimens carry.</source>
        <translation>শুধু নমুনায় থাকে এমন কোড ও নাম খোঁজে।</translation>
    </message>
    <message>
        <source>Not a display</source>
        <translation>পর্দা নয়</translation>
    </message>
    <message>
        <source>A screen shows the page: there is no document on the reader.</source>
        <translation>পৃষ্ঠাটি কোনো পর্দায় দেখানো হচ্ছে: রিডারে দলিল নেই।</translation>
    </message>
    <message>
        <source>It could not be told whether a document or a screen lies on the reader.</source>
        <translation>রিডারে দলিল না পর্দা আছে বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Looks whether the page shines by itself and is empty under infrared light, as a display is.</source>
        <translation>পৃষ্ঠাটি নিজে থেকে জ্বলে এবং ইনফ্রারেড আলোয় ফাঁকা কি না দেখে, যেমন পর্দা হয়।</translation>
    </message>
    <message>
        <source>Portrait in its place</source>
        <translation>বাহকের ছবি নিজের জায়গায়</translation>
    </message>
    <message>
        <source>The portrait does not have the place, size or angle it has on genuine documents.</source>
        <translation>বাহকের ছবির জায়গা, আকার বা কোণ আসল দলিলের মতো নয়।</translation>
    </message>
    <message>
        <source>Place and size of the portrait could not be measured.</source>
        <translation>বাহকের ছবির জায়গা ও আকার মাপা যায়নি।</translation>
    </message>
    <message>
        <source>Measures where the edges of the portrait lie.</source>
        <translation>বাহকের ছবির কিনারা কোথায় তা মাপে।</translation>
    </message>
    <message>
        <source>Edge of the portrait</source>
        <translation>বাহকের ছবির কিনারা</translation>
    </message>
    <message>
        <source>The lines of the background break off at the edge of the portrait: another photograph may have been put on.</source>
        <translation>পটভূমির রেখা বাহকের ছবির কিনারায় ভেঙে গেছে: অন্য ছবি বসানো হয়ে থাকতে পারে।</translation>
    </message>
    <message>
        <source>The edge of the portrait could not be judged.</source>
        <translation>বাহকের ছবির কিনারা যাচাই করা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the background close to the portrait with the same place on genuine documents.</source>
        <translation>বাহকের ছবির কাছের পটভূমি আসল দলিলের একই জায়গার সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Print of the portrait</source>
        <translation>বাহকের ছবির ছাপা</translation>
    </message>
    <message>
        <source>The portrait was printed in another way than on genuine documents.</source>
        <translation>বাহকের ছবি আসল দলিলের চেয়ে অন্যভাবে ছাপা।</translation>
    </message>
    <message>
        <source>It could not be told how the portrait was printed.</source>
        <translation>বাহকের ছবি কীভাবে ছাপা তা বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Measures colour, dots and screens of the portrait.</source>
        <translation>বাহকের ছবির রং, বিন্দু ও জালি মাপে।</translation>
    </message>
    <message>
        <source>Surface round the portrait</source>
        <translation>বাহকের ছবির চারপাশের তল</translation>
    </message>
    <message>
        <source>A ridge runs around the portrait: another photograph may have been glued on.</source>
        <translation>বাহকের ছবির চারপাশ উঁচু: অন্য ছবি আঠা দিয়ে লাগানো হয়ে থাকতে পারে।</translation>
    </message>
    <message>
        <source>It could not be told whether the surface around the portrait is level.</source>
        <translation>বাহকের ছবির চারপাশ সমান কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Looks for a ridge in the light from the left and from the right.</source>
        <translation>বাঁ ও ডান দিকের আলোয় উঁচু কিনারা খোঁজে।</translation>
    </message>
    <message>
        <source>Portrait and ghost</source>
        <translation>বাহকের ছবি ও ঘোস্ট ছবি</translation>
    </message>
    <message>
        <source>The small second portrait shows another person than the portrait.</source>
        <translation>ছোট ঘোস্ট ছবিতে বাহকের ছবির চেয়ে ভিন্ন ব্যক্তি।</translation>
    </message>
    <message>
        <source>It could not be told whether portrait and ghost show one person.</source>
        <translation>বাহকের ছবি ও ঘোস্ট ছবি একই ব্যক্তির কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the face of the portrait with that of the ghost, the small second portrait.</source>
        <translation>বাহকের ছবির মুখ ছোট দ্বিতীয় ছবি অর্থাৎ ঘোস্ট ছবির সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Lights show different things</source>
        <translation>প্রতিটি আলোয় ভিন্ন চেহারা</translation>
    </message>
    <message>
        <source>The page looks the same under white, infrared and ultraviolet light: it is a copy and not a genuine page.</source>
        <translation>সাদা, ইনফ্রারেড ও আল্ট্রাভায়োলেট আলোয় পৃষ্ঠাটি একই রকম: এটি নকল, আসল পৃষ্ঠা নয়।</translation>
    </message>
    <message>
        <source>It could not be told whether the page looks different under the lights.</source>
        <translation>ভিন্ন ভিন্ন আলোয় পৃষ্ঠাটি ভিন্ন দেখায় কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the pictures under the different lights with each other.</source>
        <translation>ভিন্ন ভিন্ন আলোর ছবি একে অপরের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>রঙিন</translation>
    </message>
    <message>
        <source>The page has lost its colours, wholly or in part: it is a copy.</source>
        <translation>পৃষ্ঠার রং পুরো বা আংশিক হারিয়ে গেছে: এটি নকল।</translation>
    </message>
    <message>
        <source>The colours of the page could not be judged.</source>
        <translation>পৃষ্ঠার রং যাচাই করা যায়নি।</translation>
    </message>
    <message>
        <source>Measures how much colour the page has beside genuine documents.</source>
        <translation>আসল দলিলের তুলনায় পৃষ্ঠায় কতটা রং আছে তা মাপে।</translation>
    </message>
    <message>
        <source>Printed as genuine documents are</source>
        <translation>আসল দলিলের মতো ছাপা</translation>
    </message>
    <message>
        <source>The page was printed by an office or photo printer: its background is made of dots.</source>
        <translation>পৃষ্ঠাটি অফিস বা ফটো প্রিন্টারে ছাপা: এর পটভূমি বিন্দু দিয়ে তৈরি।</translation>
    </message>
    <message>
        <source>It could not be told how the page was printed.</source>
        <translation>পৃষ্ঠাটি কীভাবে ছাপা তা বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Looks for the dots and screens of office printers in the background.</source>
        <translation>পটভূমিতে অফিস প্রিন্টারের বিন্দু ও জালি খোঁজে।</translation>
    </message>
    <message>
        <source>Rainbow print</source>
        <translation>রংধনু ছাপা</translation>
    </message>
    <message>
        <source>The colours of the background do not run smoothly into each other, as they do on genuine documents.</source>
        <translation>পটভূমির রং আসল দলিলের মতো মসৃণভাবে একে অপরে মেশে না।</translation>
    </message>
    <message>
        <source>The run of the background&apos;s colours could not be judged.</source>
        <translation>পটভূমির রঙের মিশ্রণ যাচাই করা যায়নি।</translation>
    </message>
    <message>
        <source>Follows the background&apos;s colours across the page.</source>
        <translation>পৃষ্ঠা জুড়ে পটভূমির রং কীভাবে বদলায় তা দেখে।</translation>
    </message>
    <message>
        <source>Microtext</source>
        <translation>অতি ক্ষুদ্র লেখা</translation>
    </message>
    <message>
        <source>The microtext is not as on genuine documents.</source>
        <translation>অতি ক্ষুদ্র লেখা আসল দলিলের মতো নয়।</translation>
    </message>
    <message>
        <source>The microtext is too small for this reader.</source>
        <translation>অতি ক্ষুদ্র লেখা এই রিডারের জন্য খুবই ছোট।</translation>
    </message>
    <message>
        <source>Looks whether the microtext can be read.</source>
        <translation>অতি ক্ষুদ্র লেখা পড়া যায় কি না দেখে।</translation>
    </message>
    <message>
        <source>Background of the zone</source>
        <translation>MRZ-এর পটভূমি</translation>
    </message>
    <message>
        <source>The background behind the machine-readable zone is damaged: something was scraped off or painted over.</source>
        <translation>MRZ-এর পেছনের পটভূমি নষ্ট: কিছু ঘষে তোলা বা রং দিয়ে ঢাকা হয়েছে।</translation>
    </message>
    <message>
        <source>The background behind the machine-readable zone could not be judged.</source>
        <translation>MRZ-এর পেছনের পটভূমি যাচাই করা যায়নি।</translation>
    </message>
    <message>
        <source>Looks whether the background&apos;s pattern and colour run unbroken between the characters.</source>
        <translation>অক্ষরের ফাঁকে পটভূমির নকশা ও রং অটুট কি না দেখে।</translation>
    </message>
    <message>
        <source>Background of the fields</source>
        <translation>তথ্যের ঘরের পটভূমি</translation>
    </message>
    <message>
        <source>The background behind a printed field is damaged: something was scraped off or painted over.</source>
        <translation>একটি ছাপা ঘরের পেছনের পটভূমি নষ্ট: কিছু ঘষে তোলা বা রং দিয়ে ঢাকা হয়েছে।</translation>
    </message>
    <message>
        <source>The background behind the printed fields could not be judged.</source>
        <translation>ছাপা ঘরগুলোর পেছনের পটভূমি যাচাই করা যায়নি।</translation>
    </message>
    <message>
        <source>Looks whether the background is lighter, tinted or blank around the characters of the fields.</source>
        <translation>ঘরের অক্ষরের চারপাশে পটভূমি হালকা, রঙিন বা ফাঁকা কি না দেখে।</translation>
    </message>
    <message>
        <source>Nothing pasted on</source>
        <translation>কিছু সাঁটা হয়নি</translation>
    </message>
    <message>
        <source>A straight edge crosses the page that genuine documents do not have: something was laid or pasted on it.</source>
        <translation>পৃষ্ঠায় এমন সোজা কিনারা আছে যা আসল দলিলে থাকে না: এর উপর কিছু রাখা বা সাঁটা হয়েছে।</translation>
    </message>
    <message>
        <source>It could not be told whether something was pasted on the page.</source>
        <translation>পৃষ্ঠায় কিছু সাঁটা হয়েছে কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Looks for straight edges under white and infrared light where genuine documents have none.</source>
        <translation>সাদা ও ইনফ্রারেড আলোয় এমন সোজা কিনারা খোঁজে যা আসল দলিলে থাকে না।</translation>
    </message>
    <message>
        <source>Page under white light</source>
        <translation>সাদা আলোয় পৃষ্ঠা</translation>
    </message>
    <message>
        <source>The page differs from genuine ones under white light: print is missing, redrawn or has another colour.</source>
        <translation>সাদা আলোয় পৃষ্ঠাটি আসল পৃষ্ঠা থেকে ভিন্ন: ছাপা নেই, নতুন করে আঁকা, বা রং আলাদা।</translation>
    </message>
    <message>
        <source>It could not be told whether the page looks as genuine ones do under white light.</source>
        <translation>সাদা আলোয় পৃষ্ঠাটি আসল পৃষ্ঠার মতো কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the page everywhere under white light with genuine documents.</source>
        <translation>সাদা আলোয় পুরো পৃষ্ঠা আসল দলিলের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Digital seal found</source>
        <translation>ডিজিটাল সিল পাওয়া গেছে</translation>
    </message>
    <message>
        <source>The digital seal this document must have is missing.</source>
        <translation>এই দলিলে যে ডিজিটাল সিল থাকার কথা তা নেই।</translation>
    </message>
    <message>
        <source>Looks for a digital seal among the barcodes of the page.</source>
        <translation>পৃষ্ঠার বারকোডের মধ্যে ডিজিটাল সিল খোঁজে।</translation>
    </message>
    <message>
        <source>Kind of barcode</source>
        <translation>বারকোডের ধরন</translation>
    </message>
    <message>
        <source>The digital seal is printed as the wrong kind of barcode.</source>
        <translation>ডিজিটাল সিল ভুল ধরনের বারকোডে ছাপা।</translation>
    </message>
    <message>
        <source>Compares the kind of barcode with those a digital seal may have.</source>
        <translation>বারকোডের ধরন ডিজিটাল সিলের নির্ধারিত ধরনের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Digital seal read</source>
        <translation>ডিজিটাল সিল পড়া গেছে</translation>
    </message>
    <message>
        <source>The digital seal cannot be read: it is damaged or made up.</source>
        <translation>ডিজিটাল সিল পড়া যায় না: এটি নষ্ট বা বানানো।</translation>
    </message>
    <message>
        <source>Turns the barcode into the data of the digital seal.</source>
        <translation>বারকোড থেকে ডিজিটাল সিলের তথ্য বের করে।</translation>
    </message>
    <message>
        <source>Structure of the seal</source>
        <translation>সিলের গঠন</translation>
    </message>
    <message>
        <source>The digital seal is not built as the standard wants.</source>
        <translation>ডিজিটাল সিল মান অনুযায়ী তৈরি নয়।</translation>
    </message>
    <message>
        <source>Looks whether the parts of the digital seal stand as the standard wants.</source>
        <translation>ডিজিটাল সিলের অংশগুলো মান অনুযায়ী কি না দেখে।</translation>
    </message>
    <message>
        <source>Contents of the seal</source>
        <translation>সিলের বিষয়বস্তু</translation>
    </message>
    <message>
        <source>The digital seal does not hold what a seal of its kind must hold.</source>
        <translation>এই ধরনের সিলে যা থাকার কথা ডিজিটাল সিলে তা নেই।</translation>
    </message>
    <message>
        <source>Looks whether the digital seal holds what its profile demands.</source>
        <translation>ডিজিটাল সিলে তার ধরন অনুযায়ী সব আছে কি না দেখে।</translation>
    </message>
    <message>
        <source>Check digits in the seal</source>
        <translation>সিলের চেক ডিজিট</translation>
    </message>
    <message>
        <source>The check digits in the digital seal are wrong.</source>
        <translation>ডিজিটাল সিলের চেক ডিজিট ভুল।</translation>
    </message>
    <message>
        <source>Computes the check digits of the machine-readable zone inside the seal anew.</source>
        <translation>সিলের ভেতরের MRZ-এর চেক ডিজিট নতুন করে হিসাব করে।</translation>
    </message>
    <message>
        <source>Seal signer&apos;s certificate</source>
        <translation>সিলের সাইনারের সার্টিফিকেট</translation>
    </message>
    <message>
        <source>The certificate of the seal&apos;s signer was not issued by the authority it names.</source>
        <translation>সিলের সাইনারের সার্টিফিকেট যে কর্তৃপক্ষের নাম বলে, সে কর্তৃপক্ষ তা দেয়নি।</translation>
    </message>
    <message>
        <source>The certificates that vouch for the seal&apos;s signer are not at hand.</source>
        <translation>সিলের সাইনারের নিশ্চয়তা দেয় এমন সার্টিফিকেট হাতে নেই।</translation>
    </message>
    <message>
        <source>Verifies the certificate of the seal&apos;s signer with that of its authority.</source>
        <translation>সিলের সাইনারের সার্টিফিকেট তার কর্তৃপক্ষের সার্টিফিকেট দিয়ে যাচাই করে।</translation>
    </message>
    <message>
        <source>Seal signer within its time</source>
        <translation>সিলের সাইনার মেয়াদের মধ্যে</translation>
    </message>
    <message>
        <source>The certificate of the seal&apos;s signer was not valid at the time.</source>
        <translation>সিলের সাইনারের সার্টিফিকেট ওই সময়ে বৈধ ছিল না।</translation>
    </message>
    <message>
        <source>It could not be told whether the seal signer&apos;s certificate was valid.</source>
        <translation>সিলের সাইনারের সার্টিফিকেট বৈধ ছিল কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the period of the seal signer&apos;s certificate with the day of inspection.</source>
        <translation>সিলের সাইনারের সার্টিফিকেটের মেয়াদ পরীক্ষার দিনের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Seal&apos;s authority within its time</source>
        <translation>সিলের কর্তৃপক্ষ মেয়াদের মধ্যে</translation>
    </message>
    <message>
        <source>The certificate of the authority behind the seal was not valid at the time.</source>
        <translation>সিলের পেছনের কর্তৃপক্ষের সার্টিফিকেট ওই সময়ে বৈধ ছিল না।</translation>
    </message>
    <message>
        <source>It could not be told whether the certificate of the seal&apos;s authority was valid.</source>
        <translation>সিলের কর্তৃপক্ষের সার্টিফিকেট বৈধ ছিল কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the period of the authority&apos;s certificate with the day of inspection.</source>
        <translation>কর্তৃপক্ষের সার্টিফিকেটের মেয়াদ পরীক্ষার দিনের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Seal signer trusted</source>
        <translation>সিলের সাইনার বিশ্বস্ত</translation>
    </message>
    <message>
        <source>The state named in the digital seal does not vouch for who signed it.</source>
        <translation>সিলে যে রাষ্ট্রের নাম, স্বাক্ষরকারীর নিশ্চয়তা সে রাষ্ট্র দেয় না।</translation>
    </message>
    <message>
        <source>It could not be told whether a state vouches for the signer of the seal.</source>
        <translation>কোনো রাষ্ট্র সিলের সাইনারের নিশ্চয়তা দেয় কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Follows the certificates from the seal up to a state&apos;s authority in the trust list.</source>
        <translation>সিল থেকে ট্রাস্ট লিস্টের রাষ্ট্রীয় কর্তৃপক্ষ পর্যন্ত সার্টিফিকেটের ধারা দেখে।</translation>
    </message>
    <message>
        <source>Signature of the seal</source>
        <translation>সিলের স্বাক্ষর</translation>
    </message>
    <message>
        <source>The signature of the digital seal is wrong: what it says was altered or made up.</source>
        <translation>ডিজিটাল সিলের স্বাক্ষর ভুল: এর তথ্য বদলানো বা বানানো।</translation>
    </message>
    <message>
        <source>The signature of the digital seal could not be verified.</source>
        <translation>ডিজিটাল সিলের স্বাক্ষর যাচাই করা যায়নি।</translation>
    </message>
    <message>
        <source>Verifies the signature over the data of the seal with the signer&apos;s key.</source>
        <translation>সিলের তথ্যের স্বাক্ষর সাইনারের চাবি দিয়ে যাচাই করে।</translation>
    </message>
    <message>
        <source>Digest of the seal</source>
        <translation>সিলের হ্যাশ</translation>
    </message>
    <message>
        <source>The data of the digital seal are not those that were signed.</source>
        <translation>ডিজিটাল সিলের তথ্য স্বাক্ষর করা তথ্য নয়।</translation>
    </message>
    <message>
        <source>It could not be told whether the data of the seal are those that were signed.</source>
        <translation>সিলের তথ্য স্বাক্ষর করা তথ্য কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the hash of the seal&apos;s data with the signed one.</source>
        <translation>সিলের তথ্যের হ্যাশ স্বাক্ষরিত হ্যাশের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>State in the seal and its authority</source>
        <translation>সিলের রাষ্ট্র ও তার কর্তৃপক্ষ</translation>
    </message>
    <message>
        <source>The digital seal names one state, and another state&apos;s authority stands behind its signer.</source>
        <translation>ডিজিটাল সিলে এক রাষ্ট্রের নাম, আর সাইনারের পেছনে অন্য রাষ্ট্রের কর্তৃপক্ষ।</translation>
    </message>
    <message>
        <source>It could not be told whether the state in the seal stands behind its signer.</source>
        <translation>সিলে লেখা রাষ্ট্র তার সাইনারের পেছনে আছে কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the state in the seal with the country of the authority behind its signer.</source>
        <translation>সিলে লেখা রাষ্ট্র সাইনারের কর্তৃপক্ষের দেশের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>State in the seal and its signer</source>
        <translation>সিলের রাষ্ট্র ও তার সাইনার</translation>
    </message>
    <message>
        <source>The digital seal names one state and was signed by another.</source>
        <translation>ডিজিটাল সিলে এক রাষ্ট্রের নাম, স্বাক্ষর অন্য রাষ্ট্রের।</translation>
    </message>
    <message>
        <source>It could not be told whether the state in the seal signed it.</source>
        <translation>সিলে লেখা রাষ্ট্রই তাতে স্বাক্ষর করেছে কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the state in the seal with the country of its signer.</source>
        <translation>সিলে লেখা রাষ্ট্র সাইনারের দেশের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Seal signer and its authority</source>
        <translation>সিলের সাইনার ও তার কর্তৃপক্ষ</translation>
    </message>
    <message>
        <source>The signer of the digital seal and the authority behind it are of different states.</source>
        <translation>ডিজিটাল সিলের সাইনার ও তার পেছনের কর্তৃপক্ষ ভিন্ন রাষ্ট্রের।</translation>
    </message>
    <message>
        <source>Compares the countries of the seal&apos;s signer and of its authority.</source>
        <translation>সিলের সাইনার ও তার কর্তৃপক্ষের দেশ তুলনা করে।</translation>
    </message>
    <message>
        <source>Page dull under UV</source>
        <translation>UV-তে পৃষ্ঠা নিষ্প্রভ</translation>
    </message>
    <message>
        <source>The whole page glows blue-white under ultraviolet light, as office paper does.</source>
        <translation>আল্ট্রাভায়োলেট আলোয় পুরো পৃষ্ঠা নীলচে সাদা জ্বলে, যেমন অফিসের কাগজ জ্বলে।</translation>
    </message>
    <message>
        <source>It could not be told whether the page is dull under ultraviolet light.</source>
        <translation>আল্ট্রাভায়োলেট আলোয় পৃষ্ঠা নিষ্প্রভ কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Measures how much the unprinted page glows under ultraviolet light.</source>
        <translation>আল্ট্রাভায়োলেট আলোয় ফাঁকা পৃষ্ঠা কতটা জ্বলে তা মাপে।</translation>
    </message>
    <message>
        <source>Zone dull under UV</source>
        <translation>UV-তে MRZ নিষ্প্রভ</translation>
    </message>
    <message>
        <source>The background of the machine-readable zone glows more than the page: it may have been erased or covered.</source>
        <translation>MRZ-এর পটভূমি পৃষ্ঠার চেয়ে বেশি জ্বলে: সেখানে মোছা বা ঢাকা হয়ে থাকতে পারে।</translation>
    </message>
    <message>
        <source>It could not be told whether the machine-readable zone is dull under ultraviolet light.</source>
        <translation>আল্ট্রাভায়োলেট আলোয় MRZ নিষ্প্রভ কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the glow of the machine-readable zone with that of the page.</source>
        <translation>MRZ-এর জ্বলা পৃষ্ঠার জ্বলার সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Portrait dull under UV</source>
        <translation>UV-তে বাহকের ছবি নিষ্প্রভ</translation>
    </message>
    <message>
        <source>The portrait glows more than the page: another photograph may have been put on.</source>
        <translation>বাহকের ছবি পৃষ্ঠার চেয়ে বেশি জ্বলে: অন্য ছবি বসানো হয়ে থাকতে পারে।</translation>
    </message>
    <message>
        <source>It could not be told whether the portrait is dull under ultraviolet light.</source>
        <translation>আল্ট্রাভায়োলেট আলোয় বাহকের ছবি নিষ্প্রভ কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the glow of the portrait with that of the page.</source>
        <translation>বাহকের ছবির জ্বলা পৃষ্ঠার জ্বলার সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Fields dull under UV</source>
        <translation>UV-তে তথ্যের ঘর নিষ্প্রভ</translation>
    </message>
    <message>
        <source>The background of a printed field glows more than the page: the field may have been erased.</source>
        <translation>একটি ছাপা ঘরের পটভূমি পৃষ্ঠার চেয়ে বেশি জ্বলে: ঘরটি মোছা হয়ে থাকতে পারে।</translation>
    </message>
    <message>
        <source>It could not be told whether the printed fields are dull under ultraviolet light.</source>
        <translation>আল্ট্রাভায়োলেট আলোয় ছাপা ঘরগুলো নিষ্প্রভ কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the glow around every printed field with that of the page.</source>
        <translation>প্রতিটি ছাপা ঘরের চারপাশের জ্বলা পৃষ্ঠার জ্বলার সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Luminous print</source>
        <translation>UV ছাপা</translation>
    </message>
    <message>
        <source>The print that shines under ultraviolet light is missing, or is not as on genuine documents.</source>
        <translation>আল্ট্রাভায়োলেট আলোয় জ্বলা ছাপা নেই, বা আসল দলিলের মতো নয়।</translation>
    </message>
    <message>
        <source>The print that shines under ultraviolet light could not be judged.</source>
        <translation>আল্ট্রাভায়োলেট আলোয় জ্বলা ছাপা যাচাই করা যায়নি।</translation>
    </message>
    <message>
        <source>Compares shape, place, colour and strength of the luminous print with genuine documents.</source>
        <translation>জ্বলা ছাপার আকার, জায়গা, রং ও তীব্রতা আসল দলিলের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Luminous print in lines, not dots</source>
        <translation>UV ছাপা রেখায়, বিন্দুতে নয়</translation>
    </message>
    <message>
        <source>It could not be told whether the luminous print is drawn in lines.</source>
        <translation>জ্বলা ছাপা রেখায় আঁকা কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Looks whether the luminous print is continuous or made of dots.</source>
        <translation>জ্বলা ছাপা একটানা, না বিন্দু দিয়ে তৈরি তা দেখে।</translation>
    </message>
    <message>
        <source>Luminous fibres</source>
        <translation>জ্বলা আঁশ</translation>
    </message>
    <message>
        <source>The fibres that shine in genuine paper are missing or only printed.</source>
        <translation>আসল কাগজে যে আঁশ জ্বলে তা নেই, বা শুধু ছাপা।</translation>
    </message>
    <message>
        <source>The luminous fibres could not be judged.</source>
        <translation>জ্বলা আঁশ যাচাই করা যায়নি।</translation>
    </message>
    <message>
        <source>Counts the luminous fibres, judges their colours, and looks whether they show under other light, where only printed ones do.</source>
        <translation>জ্বলা আঁশ গোনে, রং দেখে, এবং অন্য আলোয় দেখা যায় কি না দেখে, যা শুধু ছাপা আঁশে হয়।</translation>
    </message>
    <message>
        <source>Personal data under UV</source>
        <translation>UV-তে ব্যক্তিগত তথ্য</translation>
    </message>
    <message>
        <source>The holder&apos;s data that should shine under ultraviolet light are missing or have the wrong colour.</source>
        <translation>বাহকের যে তথ্য আল্ট্রাভায়োলেট আলোয় জ্বলার কথা তা নেই বা রং ভুল।</translation>
    </message>
    <message>
        <source>The luminous personal data could not be judged.</source>
        <translation>জ্বলা ব্যক্তিগত তথ্য যাচাই করা যায়নি।</translation>
    </message>
    <message>
        <source>Looks for the holder&apos;s data that shine under ultraviolet light, and at their colour.</source>
        <translation>আল্ট্রাভায়োলেট আলোয় জ্বলা বাহকের তথ্য ও তার রং দেখে।</translation>
    </message>
    <message>
        <source>Nothing else glows</source>
        <translation>অন্য কিছু জ্বলে না</translation>
    </message>
    <message>
        <source>Something glows where the holder&apos;s data stand and nothing should: traces of erasing, glue or another photograph.</source>
        <translation>বাহকের তথ্যের জায়গায় এমন কিছু জ্বলে যা জ্বলার কথা নয়: মোছা, আঠা বা অন্য ছবির চিহ্ন।</translation>
    </message>
    <message>
        <source>It could not be told whether something glows that should not.</source>
        <translation>যা জ্বলার কথা নয় এমন কিছু জ্বলে কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Looks for glowing spots near the holder&apos;s data that genuine documents do not have.</source>
        <translation>বাহকের তথ্যের কাছে এমন জ্বলা দাগ খোঁজে যা আসল দলিলে থাকে না।</translation>
    </message>
    <message>
        <source>Whole page under UV</source>
        <translation>UV-তে পুরো পৃষ্ঠা</translation>
    </message>
    <message>
        <source>What shines under ultraviolet light differs from genuine documents.</source>
        <translation>আল্ট্রাভায়োলেট আলোয় যা জ্বলে তা আসল দলিল থেকে ভিন্ন।</translation>
    </message>
    <message>
        <source>It could not be told whether the page looks as genuine ones do under ultraviolet light.</source>
        <translation>আল্ট্রাভায়োলেট আলোয় পৃষ্ঠাটি আসল পৃষ্ঠার মতো কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares what is lit everywhere under ultraviolet light with genuine documents.</source>
        <translation>আল্ট্রাভায়োলেট আলোয় যা জ্বলে তার সব আসল দলিলের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Hologram</source>
        <translation>হলোগ্রাম</translation>
    </message>
    <message>
        <source>The hologram does not change with the light as a genuine one does.</source>
        <translation>হলোগ্রাম আসলটির মতো আলোর সঙ্গে বদলায় না।</translation>
    </message>
    <message>
        <source>It could not be told whether the hologram changes with the light.</source>
        <translation>হলোগ্রাম আলোর সঙ্গে বদলায় কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the hologram under white and coaxial light: colours, shape and how much of it lights up.</source>
        <translation>সাদা ও কোএক্সিয়াল আলোয় হলোগ্রামের রং, আকার ও কতটা জ্বলে তা তুলনা করে।</translation>
    </message>
    <message>
        <source>Ink that turns its colour</source>
        <translation>রং বদলানো কালি</translation>
    </message>
    <message>
        <source>The ink that must turn its colour with the light does not.</source>
        <translation>যে কালির রং আলোর সঙ্গে বদলানোর কথা তা বদলায় না।</translation>
    </message>
    <message>
        <source>It could not be told whether the ink turns its colour with the light.</source>
        <translation>কালির রং আলোর সঙ্গে বদলায় কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the colour of the ink under white and coaxial light.</source>
        <translation>সাদা ও কোএক্সিয়াল আলোয় কালির রং তুলনা করে।</translation>
    </message>
    <message>
        <source>Laminate</source>
        <translation>ল্যামিনেট</translation>
    </message>
    <message>
        <source>The pattern of the laminate is missing or interrupted: it was opened or replaced.</source>
        <translation>ল্যামিনেটের নকশা নেই বা ছেঁড়া: এটি খোলা বা বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>It could not be told whether the laminate is whole.</source>
        <translation>ল্যামিনেট অক্ষত কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Looks for holes and cuts in the laminate&apos;s pattern under coaxial light.</source>
        <translation>কোএক্সিয়াল আলোয় ল্যামিনেটের নকশায় ছিদ্র ও কাটা খোঁজে।</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>জলছাপ</translation>
    </message>
    <message>
        <source>The watermark is missing, has another shape, or is only printed.</source>
        <translation>জলছাপ নেই, তার আকার ভিন্ন, বা শুধু ছাপা।</translation>
    </message>
    <message>
        <source>The watermark could not be judged.</source>
        <translation>জলছাপ যাচাই করা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the watermark in light from behind with genuine documents.</source>
        <translation>পেছনের আলোয় জলছাপ আসল দলিলের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Perforation</source>
        <translation>ছিদ্র</translation>
    </message>
    <message>
        <source>The holes of the number are missing or not as on genuine documents.</source>
        <translation>নম্বরের ছিদ্র নেই বা আসল দলিলের মতো নয়।</translation>
    </message>
    <message>
        <source>The holes of the number could not be judged.</source>
        <translation>নম্বরের ছিদ্র যাচাই করা যায়নি।</translation>
    </message>
    <message>
        <source>Counts and measures the holes in light from behind.</source>
        <translation>পেছনের আলোয় ছিদ্র গোনে ও মাপে।</translation>
    </message>
    <message>
        <source>Whole page under coaxial light</source>
        <translation>কোএক্সিয়াল আলোয় পুরো পৃষ্ঠা</translation>
    </message>
    <message>
        <source>The page differs from genuine ones under coaxial light.</source>
        <translation>কোএক্সিয়াল আলোয় পৃষ্ঠাটি আসল পৃষ্ঠা থেকে ভিন্ন।</translation>
    </message>
    <message>
        <source>It could not be told whether the page looks as genuine ones do under coaxial light.</source>
        <translation>কোএক্সিয়াল আলোয় পৃষ্ঠাটি আসল পৃষ্ঠার মতো কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the page everywhere under coaxial light with genuine documents.</source>
        <translation>কোএক্সিয়াল আলোয় পুরো পৃষ্ঠা আসল দলিলের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Check digits</source>
        <translation>চেক ডিজিট</translation>
    </message>
    <message>
        <source>The check digits of the machine-readable zone are wrong: its text was altered or made up.</source>
        <translation>MRZ-এর চেক ডিজিট ভুল: এর লেখা বদলানো হয়েছে বা বানানো।</translation>
    </message>
    <message>
        <source>The check digits of the machine-readable zone do not fit, but it was hard to read.</source>
        <translation>MRZ-এর চেক ডিজিট মেলে না, তবে MRZ পড়া কঠিন ছিল।</translation>
    </message>
    <message>
        <source>Computes the check digits of the machine-readable zone anew and compares them with the printed ones.</source>
        <translation>MRZ-এর চেক ডিজিট নতুন করে হিসাব করে ছাপা চেক ডিজিটের সঙ্গে মেলায়।</translation>
    </message>
    <message>
        <source>Readable under infrared light</source>
        <translation>ইনফ্রারেড আলোয় পাঠযোগ্য</translation>
    </message>
    <message>
        <source>The machine-readable zone cannot be read under infrared light: it is printed in the wrong ink.</source>
        <translation>ইনফ্রারেড আলোয় MRZ পড়া যায় না: এটি ভুল কালিতে ছাপা।</translation>
    </message>
    <message>
        <source>It could not be told whether the machine-readable zone can be read under infrared light.</source>
        <translation>ইনফ্রারেড আলোয় MRZ পড়া যায় কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Reads the machine-readable zone once more in the infrared picture.</source>
        <translation>ইনফ্রারেড ছবিতে MRZ আরেকবার পড়ে।</translation>
    </message>
    <message>
        <source>Typeface OCR-B</source>
        <translation>OCR-B হরফ</translation>
    </message>
    <message>
        <source>The machine-readable zone is not printed in the prescribed typeface.</source>
        <translation>MRZ নির্ধারিত হরফে ছাপা নয়।</translation>
    </message>
    <message>
        <source>It could not be told whether the machine-readable zone has the prescribed typeface.</source>
        <translation>MRZ নির্ধারিত হরফে ছাপা কি না বোঝা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the shapes of the characters with those of the typeface OCR-B.</source>
        <translation>অক্ষরের আকার OCR-B হরফের সঙ্গে তুলনা করে।</translation>
    </message>
    <message>
        <source>Position and size</source>
        <translation>অবস্থান ও আকার</translation>
    </message>
    <message>
        <source>The machine-readable zone does not have the prescribed place or size.</source>
        <translation>MRZ নির্ধারিত জায়গায় বা আকারে নেই।</translation>
    </message>
    <message>
        <source>Place and size of the machine-readable zone could not be measured.</source>
        <translation>MRZ-এর অবস্থান ও আকার মাপা যায়নি।</translation>
    </message>
    <message>
        <source>Measures where the lines stand on the page, how high the characters are and how wide they are set.</source>
        <translation>লাইন পৃষ্ঠার কোথায়, অক্ষর কত উঁচু এবং কত ফাঁকে বসানো তা মাপে।</translation>
    </message>
    <message>
        <source>Country codes</source>
        <translation>দেশের কোড</translation>
    </message>
    <message>
        <source>The machine-readable zone names a country code that does not exist.</source>
        <translation>MRZ-এ এমন দেশের কোড আছে যা বাস্তবে নেই।</translation>
    </message>
    <message>
        <source>A country code of the machine-readable zone is unknown, but it was hard to read.</source>
        <translation>MRZ-এর একটি দেশের কোড অজানা, তবে তা পড়া কঠিন ছিল।</translation>
    </message>
    <message>
        <source>Looks up issuing state and nationality in the list of country codes.</source>
        <translation>প্রদানকারী রাষ্ট্র ও জাতীয়তা দেশের কোডের তালিকায় দেখে।</translation>
    </message>
    <message>
        <source>The print that shines under ultraviolet light is made of dots, as an inkjet printer makes it.</source>
        <translation>আল্ট্রাভায়োলেট আলোয় জ্বলা ছাপা বিন্দু দিয়ে তৈরি, যেমন ইঙ্কজেট প্রিন্টার করে।</translation>
    </message>
    <message>
        <source>The chip could not be opened with the data of the page: look whether the zone was read right and lay the document on the reader again; else it may belong to another document.</source>
        <translation>পৃষ্ঠার তথ্য দিয়ে চিপ খোলা যায়নি: MRZ ঠিকমতো পড়া হয়েছে কি না দেখুন এবং দলিলটি আবার রিডারে রাখুন; নইলে চিপটি হয়তো অন্য দলিলের।</translation>
    </message>
    <message>
        <source>The chip may be a copy: it did not prove that it is the one that was issued.</source>
        <translation>চিপটি নকল হতে পারে: এটিই যে প্রদত্ত চিপ, তা এটি প্রমাণ করেনি।</translation>
    </message>
    <message>
        <source>The chip did not sign with its secret key: it may be a copy.</source>
        <translation>চিপটি নিজের গোপন চাবি দিয়ে স্বাক্ষর করেনি: এটি নকল হতে পারে।</translation>
    </message>
    <message>
        <source>The chip did not use its secret key: it may be a copy.</source>
        <translation>চিপটি নিজের গোপন চাবি ব্যবহার করেনি: এটি নকল হতে পারে।</translation>
    </message>
    <message>
        <source>Print and machine-readable zone could not be compared: not both were read.</source>
        <translation>ছাপা তথ্য ও MRZ মেলানো যায়নি: দুটির অন্তত একটি পড়া যায়নি।</translation>
    </message>
    <message>
        <source>Print and chip could not be compared: not both were read.</source>
        <translation>ছাপা তথ্য ও চিপ মেলানো যায়নি: দুটির অন্তত একটি পড়া যায়নি।</translation>
    </message>
    <message>
        <source>Page and chip could not be compared: not both were read.</source>
        <translation>পৃষ্ঠা ও চিপ মেলানো যায়নি: দুটির অন্তত একটি পড়া যায়নি।</translation>
    </message>
    <message>
        <source>Page and digital seal could not be compared: not both were read.</source>
        <translation>পৃষ্ঠা ও ডিজিটাল সিল মেলানো যায়নি: দুটির অন্তত একটি পড়া যায়নি।</translation>
    </message>
    <message>
        <source>Look for the date of expiry on the document.</source>
        <translation>দলিলে মেয়াদ শেষের তারিখ খুঁজে দেখুন।</translation>
    </message>
    <message>
        <source>Background in print and zone</source>
        <translation>ছাপা ঘর ও MRZ-এর পটভূমি</translation>
    </message>
    <message>
        <source>The background of one piece of data is damaged both in print and in the machine-readable zone: it was altered in both.</source>
        <translation>একই তথ্যের পটভূমি ছাপা ঘরে ও MRZ-এ দুই জায়গাতেই নষ্ট: তথ্যটি দুই জায়গাতেই বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>The background of data that stand in print and in the machine-readable zone could not be judged.</source>
        <translation>যে তথ্য ছাপা ঘরে ও MRZ-এ দুই জায়গাতেই আছে তার পটভূমি যাচাই করা যায়নি।</translation>
    </message>
    <message>
        <source>Looks whether the background of one piece of data stands out in both places where the page says it.</source>
        <translation>একই তথ্যের পটভূমি পৃষ্ঠার দুই জায়গাতেই আশপাশ থেকে আলাদা কি না দেখে।</translation>
    </message>
    <message>
        <source>Typeface of the fields</source>
        <translation>ঘরের হরফ</translation>
    </message>
    <message>
        <source>The fields are not printed in the typeface of genuine documents.</source>
        <translation>ঘরগুলো আসল দলিলের হরফে ছাপা নয়।</translation>
    </message>
    <message>
        <source>The typeface of the printed fields could not be judged.</source>
        <translation>ছাপা ঘরগুলোর হরফ যাচাই করা যায়নি।</translation>
    </message>
    <message>
        <source>Compares the characters of every field with those of genuine documents.</source>
        <translation>প্রতিটি ঘরের অক্ষর আসল দলিলের অক্ষরের সঙ্গে মেলায়।</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Basic access (BAC)</source>
        <translation>প্রাথমিক প্রবেশ (BAC)</translation>
    </message>
    <message>
        <source>Secure access (PACE)</source>
        <translation>সুরক্ষিত প্রবেশ (PACE)</translation>
    </message>
    <message>
        <source>Access and proof in one (PACE-CAM)</source>
        <translation>প্রবেশ ও প্রমাণ একসঙ্গে (PACE-CAM)</translation>
    </message>
    <message>
        <source>Chip Authentication (CA)</source>
        <translation>চিপের সত্যতা (CA)</translation>
    </message>
    <message>
        <source>Terminal Authentication (TA)</source>
        <translation>এই কাউন্টারের স্বীকৃতি (TA)</translation>
    </message>
    <message>
        <source>Active Authentication (AA)</source>
        <translation>চিপের প্রমাণ (AA)</translation>
    </message>
    <message>
        <source>Opens the chip with data of the page.</source>
        <translation>পৃষ্ঠার তথ্য দিয়ে চিপ খোলে।</translation>
    </message>
    <message>
        <source>Opens the chip so that nobody can listen.</source>
        <translation>এমনভাবে চিপ খোলে যাতে কেউ আড়ি পাততে না পারে।</translation>
    </message>
    <message>
        <source>Opens the chip and proves that it is no copy.</source>
        <translation>চিপ খোলে এবং প্রমাণ করে যে তা নকল নয়।</translation>
    </message>
    <message>
        <source>Proves that the chip is no copy.</source>
        <translation>প্রমাণ করে যে চিপটি নকল নয়।</translation>
    </message>
    <message>
        <source>Proves to the chip that this counter may read protected data.</source>
        <translation>চিপের কাছে প্রমাণ করে যে এই কাউন্টার সুরক্ষিত তথ্য পড়তে পারে।</translation>
    </message>
    <message>
        <source>Not offered by the chip</source>
        <translation>চিপে নেই</translation>
    </message>
    <message>
        <source>Not performed</source>
        <translation>করা হয়নি</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>সফল</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ব্যর্থ</translation>
    </message>
    <message>
        <source>Something needed for it is missing</source>
        <translation>এর জন্য দরকারি কিছু নেই</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>বাধাপ্রাপ্ত</translation>
    </message>
    <message>
        <source>Machine-readable zone</source>
        <translation>মেশিন রিডেবল জোন (MRZ)</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>মুখ</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>আঙুলের ছাপ</translation>
    </message>
    <message>
        <source>Irises</source>
        <translation>চোখের আইরিস</translation>
    </message>
    <message>
        <source>Portrait as displayed</source>
        <translation>প্রদর্শিত বাহকের ছবি</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>সংরক্ষিত</translation>
    </message>
    <message>
        <source>Signature of the holder</source>
        <translation>বাহকের স্বাক্ষর</translation>
    </message>
    <message>
        <source>Security features: data</source>
        <translation>নিরাপত্তা বৈশিষ্ট্য: তথ্য</translation>
    </message>
    <message>
        <source>Security features: structure</source>
        <translation>নিরাপত্তা বৈশিষ্ট্য: গঠন</translation>
    </message>
    <message>
        <source>Security features: substance</source>
        <translation>নিরাপত্তা বৈশিষ্ট্য: উপাদান</translation>
    </message>
    <message>
        <source>Further personal data</source>
        <translation>আরও ব্যক্তিগত তথ্য</translation>
    </message>
    <message>
        <source>Further data of the document</source>
        <translation>দলিলের আরও তথ্য</translation>
    </message>
    <message>
        <source>Data of the issuing state</source>
        <translation>প্রদানকারী রাষ্ট্রের তথ্য</translation>
    </message>
    <message>
        <source>Keys of secure access</source>
        <translation>সুরক্ষিত প্রবেশের চাবি</translation>
    </message>
    <message>
        <source>Key of Active Authentication</source>
        <translation>চিপের প্রমাণের (AA) চাবি</translation>
    </message>
    <message>
        <source>Persons to notify</source>
        <translation>যাদের খবর দিতে হবে</translation>
    </message>
    <message>
        <source>List of contents</source>
        <translation>বিষয়ের তালিকা</translation>
    </message>
    <message>
        <source>Signed list of contents</source>
        <translation>স্বাক্ষরিত বিষয়ের তালিকা</translation>
    </message>
    <message>
        <source>Ways to open the chip</source>
        <translation>চিপ খোলার উপায়</translation>
    </message>
    <message>
        <source>Signed security settings</source>
        <translation>স্বাক্ষরিত নিরাপত্তা বিন্যাস</translation>
    </message>
    <message>
        <source>Abilities of the chip</source>
        <translation>চিপের সামর্থ্য</translation>
    </message>
    <message>
        <source>Authorities that may open protected data</source>
        <translation>সুরক্ষিত তথ্য খোলার অনুমতি আছে যে কর্তৃপক্ষের</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>পড়া হয়েছে</translation>
    </message>
    <message>
        <source>Protected, not read</source>
        <translation>সুরক্ষিত, পড়া হয়নি</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>পড়া যায়নি</translation>
    </message>
    <message>
        <source>As it was signed</source>
        <translation>স্বাক্ষর অনুযায়ী</translation>
    </message>
    <message>
        <source>Altered after signing</source>
        <translation>স্বাক্ষরের পর বদলানো</translation>
    </message>
    <message>
        <source>Present, not read</source>
        <translation>আছে, পড়া হয়নি</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>নেই</translation>
    </message>
    <message>
        <source>Not as the standard wants</source>
        <translation>মান অনুযায়ী নয়</translation>
    </message>
    <message>
        <source>Document signer (DS)</source>
        <translation>ডকুমেন্ট সাইনার (DS)</translation>
    </message>
    <message>
        <source>State&apos;s authority (CSCA)</source>
        <translation>রাষ্ট্রীয় কর্তৃপক্ষ (CSCA)</translation>
    </message>
    <message>
        <source>Link between two authorities (CSCA)</source>
        <translation>দুই রাষ্ট্রীয় কর্তৃপক্ষের যোগসূত্র (CSCA)</translation>
    </message>
    <message>
        <source>Came with the document</source>
        <translation>দলিলের সঙ্গে এসেছে</translation>
    </message>
    <message>
        <source>ICAO directory (LDIF)</source>
        <translation>ICAO ডিরেক্টরি (LDIF)</translation>
    </message>
    <message>
        <source>Single certificate</source>
        <translation>একক সার্টিফিকেট</translation>
    </message>
    <message>
        <source>Unsigned master list</source>
        <translation>স্বাক্ষরহীন মাস্টার লিস্ট</translation>
    </message>
    <message>
        <source>Kind unknown</source>
        <translation>ধরন অজানা</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>ভিসা</translation>
    </message>
    <message>
        <source>Emergency travel document</source>
        <translation>জরুরি ভ্রমণ দলিল</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>বসবাসের অনুমতিপত্র</translation>
    </message>
    <message>
        <source>Arrival attestation</source>
        <translation>আগমনের প্রত্যয়নপত্র</translation>
    </message>
    <message>
        <source>Proof of testing</source>
        <translation>পরীক্ষার প্রমাণপত্র</translation>
    </message>
    <message>
        <source>Proof of vaccination</source>
        <translation>টিকার প্রমাণপত্র</translation>
    </message>
    <message>
        <source>Master list of %1</source>
        <translation>%1-এর মাস্টার লিস্ট</translation>
    </message>
</context>
<context>
    <name>ChipPanel</name>
    <message>
        <source>Opening and authenticity</source>
        <translation>খোলা ও সত্যতা</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 বাইট</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>%1 পর্যন্ত বৈধ</translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation>কে স্বাক্ষর করেছে</translation>
    </message>
    <message>
        <source>not in the trust store</source>
        <translation>ট্রাস্ট লিস্টে নেই</translation>
    </message>
    <message>
        <source>Without it nobody vouches for the signature</source>
        <translation>এটি ছাড়া স্বাক্ষরের নিশ্চয়তা কেউ দেয় না</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Accept</source>
        <translation>গ্রহণ</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>সেকেন্ড লাইন</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>প্রত্যাখ্যান</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>গৃহীত</translation>
    </message>
    <message>
        <source>Referred to the second line</source>
        <translation>সেকেন্ড লাইনে পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>This differs from what the machine found. Say why.</source>
        <translation>এটি যন্ত্রের ফলাফল থেকে ভিন্ন। কারণ লিখুন।</translation>
    </message>
    <message>
        <source>This differs from what the machine found of the traveller&apos;s other document. Say why.</source>
        <translation>এটি যাত্রীর অন্য দলিলে যন্ত্রের ফলাফল থেকে ভিন্ন। কারণ লিখুন।</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Look whether the disk is connected and you may open it.</source>
        <translation>দেখুন ডিস্ক সংযুক্ত আছে এবং আপনার খোলার অনুমতি আছে কি না।</translation>
    </message>
    <message>
        <source>A file is damaged or of another kind.</source>
        <translation>একটি ফাইল নষ্ট বা অন্য ধরনের।</translation>
    </message>
    <message>
        <source>Fetch the file again from where it came.</source>
        <translation>ফাইলটি যেখান থেকে এসেছে সেখান থেকে আবার আনুন।</translation>
    </message>
    <message>
        <source>A file could not be written.</source>
        <translation>একটি ফাইল লেখা যায়নি।</translation>
    </message>
    <message>
        <source>Look whether the disk is full or protected.</source>
        <translation>দেখুন ডিস্ক ভর্তি বা লেখা বন্ধ করা কি না।</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>কাজ থামানো হয়েছে।</translation>
    </message>
    <message>
        <source>The device took too long.</source>
        <translation>যন্ত্রটি অনেক সময় নিয়েছে।</translation>
    </message>
    <message>
        <source>Lay the document down again.</source>
        <translation>দলিলটি আবার রাখুন।</translation>
    </message>
    <message>
        <source>Something unexpected happened in the program.</source>
        <translation>প্রোগ্রামে অপ্রত্যাশিত কিছু ঘটেছে।</translation>
    </message>
    <message>
        <source>Lay the document down again; if it happens again, tell the administrator.</source>
        <translation>দলিলটি আবার রাখুন; আবার ঘটলে অ্যাডমিনিস্ট্রেটরকে জানান।</translation>
    </message>
    <message>
        <source>The text is no machine-readable zone.</source>
        <translation>এই লেখা MRZ নয়।</translation>
    </message>
    <message>
        <source>Compare every line with the page.</source>
        <translation>প্রতিটি লাইন পৃষ্ঠার সঙ্গে মেলান।</translation>
    </message>
    <message>
        <source>The machine-readable zone has an unknown form.</source>
        <translation>MRZ-এর গঠন অজানা।</translation>
    </message>
    <message>
        <source>Compare number and length of the lines with the page.</source>
        <translation>লাইনের সংখ্যা ও দৈর্ঘ্য পৃষ্ঠার সঙ্গে মেলান।</translation>
    </message>
    <message>
        <source>A date of the machine-readable zone does not exist.</source>
        <translation>MRZ-এর একটি তারিখ বাস্তবে নেই।</translation>
    </message>
    <message>
        <source>Compare the date with the page.</source>
        <translation>তারিখটি পৃষ্ঠার সঙ্গে মেলান।</translation>
    </message>
    <message>
        <source>The files for reading the machine-readable zone are missing.</source>
        <translation>MRZ পড়ার ফাইল নেই।</translation>
    </message>
    <message>
        <source>Ask the administrator to install the program anew.</source>
        <translation>অ্যাডমিনিস্ট্রেটরকে প্রোগ্রামটি নতুন করে বসাতে বলুন।</translation>
    </message>
    <message>
        <source>The files for reading the machine-readable zone are damaged.</source>
        <translation>MRZ পড়ার ফাইল নষ্ট।</translation>
    </message>
    <message>
        <source>No machine-readable zone was found.</source>
        <translation>MRZ পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Lay the page with the machine-readable zone flat on the glass.</source>
        <translation>MRZ-সহ পৃষ্ঠাটি কাচের উপর সমান করে রাখুন।</translation>
    </message>
    <message>
        <source>The scanner gave an empty picture.</source>
        <translation>স্ক্যানার ফাঁকা ছবি দিয়েছে।</translation>
    </message>
    <message>
        <source>Capture the document again.</source>
        <translation>দলিলটি আবার স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>The picture is cut off.</source>
        <translation>ছবিটি অসম্পূর্ণ।</translation>
    </message>
    <message>
        <source>The picture has an unknown form.</source>
        <translation>ছবির ফাইলের ধরন অজানা।</translation>
    </message>
    <message>
        <source>Save it as PNG, JPEG, TIFF or BMP.</source>
        <translation>PNG, JPEG, TIFF বা BMP হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>ছবিটি খুব বড়।</translation>
    </message>
    <message>
        <source>Scan with a lower resolution.</source>
        <translation>কম রেজোলিউশনে স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>ছবিটি নষ্ট।</translation>
    </message>
    <message>
        <source>No document was found in the picture.</source>
        <translation>ছবিতে দলিল পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Lay the page flat on the glass.</source>
        <translation>পৃষ্ঠাটি কাচের উপর সমান করে রাখুন।</translation>
    </message>
    <message>
        <source>A document model is damaged.</source>
        <translation>একটি দলিলের মডেল নষ্ট।</translation>
    </message>
    <message>
        <source>Ask the administrator to import it again.</source>
        <translation>অ্যাডমিনিস্ট্রেটরকে এটি আবার আমদানি করতে বলুন।</translation>
    </message>
    <message>
        <source>A document model is not signed by a trusted agency.</source>
        <translation>একটি দলিলের মডেলে বিশ্বস্ত কোনো সংস্থার স্বাক্ষর নেই।</translation>
    </message>
    <message>
        <source>Ask the administrator for a signed model.</source>
        <translation>অ্যাডমিনিস্ট্রেটরের কাছে স্বাক্ষরিত মডেল চান।</translation>
    </message>
    <message>
        <source>This document model is older than the one in use, which stays.</source>
        <translation>দলিলের এই মডেলটি ব্যবহৃত মডেলের চেয়ে পুরোনো; ব্যবহৃতটিই থাকছে।</translation>
    </message>
    <message>
        <source>To go back to it, remove the newer one first, then import it again.</source>
        <translation>এতে ফিরে যেতে আগে নতুনটি সরান, তারপর এটি আবার আমদানি করুন।</translation>
    </message>
    <message>
        <source>A document model could not be learned from these specimens.</source>
        <translation>এই নমুনাগুলো থেকে দলিলের মডেল শেখা যায়নি।</translation>
    </message>
    <message>
        <source>More specimens that agree are needed.</source>
        <translation>পরস্পর মেলে এমন আরও নমুনা দরকার।</translation>
    </message>
    <message>
        <source>The barcodes could not be read.</source>
        <translation>বারকোড পড়া যায়নি।</translation>
    </message>
    <message>
        <source>The digital seal is damaged.</source>
        <translation>ডিজিটাল সিল নষ্ট।</translation>
    </message>
    <message>
        <source>The digital seal is of an unknown kind.</source>
        <translation>ডিজিটাল সিলের ধরন অজানা।</translation>
    </message>
    <message>
        <source>Judge the document by the other checks.</source>
        <translation>অন্য যাচাইগুলো দেখে দলিলটি বিচার করুন।</translation>
    </message>
    <message>
        <source>The profile of this counter is damaged.</source>
        <translation>এই কাউন্টারের প্রোফাইল নষ্ট।</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>অ্যাডমিনিস্ট্রেটরকে জানান।</translation>
    </message>
    <message>
        <source>The profile of this counter names an unknown check.</source>
        <translation>এই কাউন্টারের প্রোফাইলে একটি অজানা যাচাই আছে।</translation>
    </message>
    <message>
        <source>Something this check needs was not gathered.</source>
        <translation>এই যাচাইয়ের জন্য দরকারি কিছু সংগ্রহ হয়নি।</translation>
    </message>
    <message>
        <source>This check broke off.</source>
        <translation>এই যাচাই মাঝপথে থেমে গেছে।</translation>
    </message>
    <message>
        <source>The report is damaged or not finished.</source>
        <translation>প্রতিবেদনটি নষ্ট বা অসমাপ্ত।</translation>
    </message>
    <message>
        <source>Finish the inspection first, or open another report.</source>
        <translation>আগে পরীক্ষা শেষ করুন, বা অন্য প্রতিবেদন খুলুন।</translation>
    </message>
    <message>
        <source>The report was written by a newer version of the program.</source>
        <translation>প্রতিবেদনটি প্রোগ্রামের নতুন সংস্করণে লেখা।</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>সেই সংস্করণ দিয়ে খুলুন।</translation>
    </message>
    <message>
        <source>The files for comparing faces are missing.</source>
        <translation>মুখ তুলনার ফাইল নেই।</translation>
    </message>
    <message>
        <source>Compare the faces by eye and tell the administrator.</source>
        <translation>মুখ নিজে মিলিয়ে দেখুন এবং অ্যাডমিনিস্ট্রেটরকে জানান।</translation>
    </message>
    <message>
        <source>The files for comparing faces are damaged.</source>
        <translation>মুখ তুলনার ফাইল নষ্ট।</translation>
    </message>
    <message>
        <source>The files for reading print are missing.</source>
        <translation>ছাপা পড়ার ফাইল নেই।</translation>
    </message>
    <message>
        <source>Compare print and machine-readable zone by eye and tell the administrator.</source>
        <translation>ছাপা তথ্য ও MRZ নিজে মিলিয়ে দেখুন এবং অ্যাডমিনিস্ট্রেটরকে জানান।</translation>
    </message>
    <message>
        <source>There is no document on the scanner.</source>
        <translation>স্ক্যানারে দলিল নেই।</translation>
    </message>
    <message>
        <source>Lay the document down.</source>
        <translation>দলিলটি রাখুন।</translation>
    </message>
    <message>
        <source>The scanner does not answer any more.</source>
        <translation>স্ক্যানার আর সাড়া দিচ্ছে না।</translation>
    </message>
    <message>
        <source>Look at its cable and power, then lay the document down again.</source>
        <translation>এর তার ও বিদ্যুৎ দেখুন, তারপর দলিলটি আবার রাখুন।</translation>
    </message>
    <message>
        <source>The capture was stopped.</source>
        <translation>স্ক্যান থামানো হয়েছে।</translation>
    </message>
    <message>
        <source>The settings of the scanner do not fit.</source>
        <translation>স্ক্যানারের বিন্যাস ঠিক নেই।</translation>
    </message>
    <message>
        <source>The document was taken off the chip reader too early.</source>
        <translation>দলিলটি চিপ রিডার থেকে খুব আগে সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>Lay it on the reader again and keep it still.</source>
        <translation>আবার রিডারে রাখুন, নাড়াবেন না।</translation>
    </message>
    <message>
        <source>The chip reader reports a fault.</source>
        <translation>চিপ রিডারে ত্রুটি।</translation>
    </message>
    <message>
        <source>Lay the document down again; if it happens again, unplug the reader and plug it in.</source>
        <translation>দলিলটি আবার রাখুন; আবার ঘটলে রিডারের তার খুলে আবার লাগান।</translation>
    </message>
    <message>
        <source>The chip reader is not connected any more.</source>
        <translation>চিপ রিডার আর সংযুক্ত নেই।</translation>
    </message>
    <message>
        <source>Look at its cable, then lay the document down again.</source>
        <translation>এর তার দেখুন, তারপর দলিলটি আবার রাখুন।</translation>
    </message>
    <message>
        <source>The service for chip readers does not run.</source>
        <translation>চিপ রিডারের সার্ভিস চলছে না।</translation>
    </message>
    <message>
        <source>Another program uses the chip reader.</source>
        <translation>অন্য একটি প্রোগ্রাম চিপ রিডার ব্যবহার করছে।</translation>
    </message>
    <message>
        <source>Close that program and lay the document down again.</source>
        <translation>সেই প্রোগ্রাম বন্ধ করে দলিলটি আবার রাখুন।</translation>
    </message>
    <message>
        <source>The chip does not accept the data of the page.</source>
        <translation>চিপ পৃষ্ঠার তথ্য গ্রহণ করে না।</translation>
    </message>
    <message>
        <source>Compare the machine-readable zone with the page and correct it, or type in the card access number.</source>
        <translation>MRZ পৃষ্ঠার সঙ্গে মিলিয়ে ঠিক করুন, বা কার্ড অ্যাক্সেস নম্বর (CAN) লিখুন।</translation>
    </message>
    <message>
        <source>The chip asks for a key, and none is known.</source>
        <translation>চিপ চাবি চায়, কিন্তু কোনোটি জানা নেই।</translation>
    </message>
    <message>
        <source>Type in the machine-readable zone or the card access number.</source>
        <translation>MRZ বা কার্ড অ্যাক্সেস নম্বর (CAN) লিখুন।</translation>
    </message>
    <message>
        <source>The chip offers no way to open it that this program knows.</source>
        <translation>এই প্রোগ্রাম জানে এমন কোনো উপায়ে চিপটি খোলা যায় না।</translation>
    </message>
    <message>
        <source>The chip did not prove what it must.</source>
        <translation>চিপ যা প্রমাণ করার কথা তা করেনি।</translation>
    </message>
    <message>
        <source>Lay the document down again; if it happens again, refer it.</source>
        <translation>দলিলটি আবার রাখুন; আবার ঘটলে সেকেন্ড লাইনে পাঠান।</translation>
    </message>
    <message>
        <source>The chip gave a faulty answer.</source>
        <translation>চিপ ভুল উত্তর দিয়েছে।</translation>
    </message>
    <message>
        <source>Lay the document down again and keep it still.</source>
        <translation>দলিলটি আবার রাখুন, নাড়াবেন না।</translation>
    </message>
    <message>
        <source>A file is missing on the chip.</source>
        <translation>চিপে একটি ফাইল নেই।</translation>
    </message>
    <message>
        <source>The chip does not let this counter read everything.</source>
        <translation>চিপ এই কাউন্টারকে সবকিছু পড়তে দেয় না।</translation>
    </message>
    <message>
        <source>The chip gave an unexpected answer.</source>
        <translation>চিপ অপ্রত্যাশিত উত্তর দিয়েছে।</translation>
    </message>
    <message>
        <source>Data of the chip are damaged.</source>
        <translation>চিপের তথ্য নষ্ট।</translation>
    </message>
    <message>
        <source>Data of the chip are not where they should be.</source>
        <translation>চিপের তথ্য যেখানে থাকার কথা সেখানে নেই।</translation>
    </message>
    <message>
        <source>A file of the chip is damaged.</source>
        <translation>চিপের একটি ফাইল নষ্ট।</translation>
    </message>
    <message>
        <source>A certificate is damaged.</source>
        <translation>একটি সার্টিফিকেট নষ্ট।</translation>
    </message>
    <message>
        <source>Fetch it again from where it came.</source>
        <translation>যেখান থেকে এসেছে সেখান থেকে আবার আনুন।</translation>
    </message>
    <message>
        <source>Signed data are damaged.</source>
        <translation>স্বাক্ষরিত তথ্য নষ্ট।</translation>
    </message>
    <message>
        <source>Fetch them again from where they came.</source>
        <translation>যেখান থেকে এসেছে সেখান থেকে আবার আনুন।</translation>
    </message>
    <message>
        <source>A signature is wrong.</source>
        <translation>একটি স্বাক্ষর ভুল।</translation>
    </message>
    <message>
        <source>Do not use these data; fetch them again from where they came.</source>
        <translation>এই তথ্য ব্যবহার করবেন না; যেখান থেকে এসেছে সেখান থেকে আবার আনুন।</translation>
    </message>
    <message>
        <source>Nobody who is trusted vouches for the signature.</source>
        <translation>বিশ্বস্ত কেউ স্বাক্ষরটির নিশ্চয়তা দেয় না।</translation>
    </message>
    <message>
        <source>Import the certificate of its authority first.</source>
        <translation>আগে এর কর্তৃপক্ষের সার্টিফিকেট আমদানি করুন।</translation>
    </message>
    <message>
        <source>The list is not signed.</source>
        <translation>তালিকাটি স্বাক্ষরিত নয়।</translation>
    </message>
    <message>
        <source>Ask for a signed list.</source>
        <translation>স্বাক্ষরিত তালিকা চান।</translation>
    </message>
    <message>
        <source>A signature uses a method this program does not know.</source>
        <translation>স্বাক্ষরটি এমন পদ্ধতিতে করা যা এই প্রোগ্রাম জানে না।</translation>
    </message>
    <message>
        <source>A key is damaged or too weak.</source>
        <translation>একটি চাবি নষ্ট বা খুব দুর্বল।</translation>
    </message>
    <message>
        <source>The trust list is damaged.</source>
        <translation>ট্রাস্ট লিস্ট নষ্ট।</translation>
    </message>
    <message>
        <source>Another program is changing the trust list.</source>
        <translation>অন্য একটি প্রোগ্রাম ট্রাস্ট লিস্ট বদলাচ্ছে।</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>একটু অপেক্ষা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The file is of an unknown kind.</source>
        <translation>ফাইলের ধরন অজানা।</translation>
    </message>
    <message>
        <source>Choose a master list, a directory file (LDIF) or a certificate.</source>
        <translation>মাস্টার লিস্ট, ডিরেক্টরি ফাইল (LDIF) বা সার্টিফিকেট বেছে নিন।</translation>
    </message>
    <message>
        <source>The description of the specimen is damaged.</source>
        <translation>নমুনার বিবরণ নষ্ট।</translation>
    </message>
    <message>
        <source>There is no such specimen.</source>
        <translation>এমন কোনো নমুনা নেই।</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>তালিকা থেকে একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>This alteration cannot be made on this specimen.</source>
        <translation>এই নমুনায় এই পরিবর্তন করা যায় না।</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>অন্য একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>The folder holds another set of specimens.</source>
        <translation>ফোল্ডারে নমুনার অন্য একটি সেট আছে।</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>অন্য একটি ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>There is no record of this inspection.</source>
        <translation>এই পরীক্ষার কোনো রেকর্ড নেই।</translation>
    </message>
    <message>
        <source>Look whether it was moved or deleted.</source>
        <translation>দেখুন এটি সরানো বা মুছে ফেলা হয়েছে কি না।</translation>
    </message>
    <message>
        <source>This is no record of an inspection, or it is damaged.</source>
        <translation>এটি কোনো পরীক্ষার রেকর্ড নয়, বা নষ্ট।</translation>
    </message>
    <message>
        <source>Open another one.</source>
        <translation>অন্য একটি খুলুন।</translation>
    </message>
    <message>
        <source>The record was written by a newer version of the program.</source>
        <translation>রেকর্ডটি প্রোগ্রামের নতুন সংস্করণে লেখা।</translation>
    </message>
    <message>
        <source>The record was changed after it was written.</source>
        <translation>রেকর্ডটি লেখার পর বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>Do not rely on it, and tell your supervisor.</source>
        <translation>এর উপর নির্ভর করবেন না, আপনার তত্ত্বাবধায়ককে জানান।</translation>
    </message>
    <message>
        <source>There is already a record of this name.</source>
        <translation>এই নামে আগে থেকেই একটি রেকর্ড আছে।</translation>
    </message>
    <message>
        <source>Another window is writing this record.</source>
        <translation>অন্য একটি উইন্ডো এই রেকর্ড লিখছে।</translation>
    </message>
    <message>
        <source>Close that window first.</source>
        <translation>আগে সেই উইন্ডো বন্ধ করুন।</translation>
    </message>
    <message>
        <source>The record could not be written.</source>
        <translation>রেকর্ডটি লেখা যায়নি।</translation>
    </message>
    <message>
        <source>Look whether you may write into the folder of records.</source>
        <translation>রেকর্ডের ফোল্ডারে আপনার লেখার অনুমতি আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ডিস্ক ভর্তি।</translation>
    </message>
    <message>
        <source>Make room on the disk, then decide again: nothing was lost.</source>
        <translation>ডিস্কে জায়গা করুন, তারপর আবার সিদ্ধান্ত নিন: কিছু হারায়নি।</translation>
    </message>
    <message>
        <source>The record is too large.</source>
        <translation>রেকর্ডটি খুব বড়।</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>কিছু একটা ভুল হয়েছে।</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the administrator.</source>
        <translation>আবার চেষ্টা করুন; আবার ঘটলে অ্যাডমিনিস্ট্রেটরকে জানান।</translation>
    </message>
    <message>
        <source>A file or folder that is needed is not there.</source>
        <translation>দরকারি একটি ফাইল বা ফোল্ডার নেই।</translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed, and whether its disk is connected.</source>
        <translation>দেখুন এটি সরানো বা নাম বদলানো হয়েছে কি না, এবং এর ডিস্ক সংযুক্ত আছে কি না।</translation>
    </message>
    <message>
        <source>A file or folder could not be read.</source>
        <translation>একটি ফাইল বা ফোল্ডার পড়া যায়নি।</translation>
    </message>
    <message>
        <source>A document model of this name that nobody signed is already there.</source>
        <translation>এই নামের একটি দলিলের মডেল, যাতে কারও স্বাক্ষর নেই, আগে থেকেই আছে।</translation>
    </message>
    <message>
        <source>Move its folder elsewhere, then import the signed one again.</source>
        <translation>সেটির ফোল্ডার অন্য জায়গায় সরান, তারপর স্বাক্ষরিতটি আবার আমদানি করুন।</translation>
    </message>
    <message>
        <source>This counter was started without a trust list.</source>
        <translation>এই কাউন্টার ট্রাস্ট লিস্ট ছাড়া চালু করা হয়েছে।</translation>
    </message>
    <message>
        <source>Ask the administrator to start it with a place for the trust list.</source>
        <translation>অ্যাডমিনিস্ট্রেটরকে বলুন ট্রাস্ট লিস্টের জায়গা জানিয়ে এটি চালু করতে।</translation>
    </message>
    <message>
        <source>There are too many files in the folder to import them all.</source>
        <translation>ফোল্ডারে এত বেশি ফাইল আছে যে সব আমদানি করা যায় না।</translation>
    </message>
    <message>
        <source>Choose the folder that holds nothing but the lists.</source>
        <translation>এমন ফোল্ডার বেছে নিন যাতে শুধু তালিকাগুলো আছে।</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Check digit: %1</source>
        <translation>চেক ডিজিট: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>কিছু নেই</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; at least %3 is needed</source>
        <translation>%1: %2; কমপক্ষে %3 দরকার</translation>
    </message>
    <message>
        <source>%1: %2; at most %3 is allowed</source>
        <translation>%1: %2; সর্বোচ্চ %3 চলে</translation>
    </message>
    <message>
        <source>Born %1, issued %2</source>
        <translation>জন্ম %1, প্রদান %2</translation>
    </message>
    <message>
        <source>Issued %1, expires %2</source>
        <translation>প্রদান %1, মেয়াদ শেষ %2</translation>
    </message>
    <message>
        <source>Born %1, expires %2</source>
        <translation>জন্ম %1, মেয়াদ শেষ %2</translation>
    </message>
    <message>
        <source>Issued %2: that lies in the future</source>
        <translation>প্রদান %2: তারিখটি এখনো আসেনি</translation>
    </message>
    <message>
        <source>Valid for %2 months, this document for %1</source>
        <translation>মেয়াদ %2 মাস, অথচ এই দলিলের মেয়াদ %1 মাস</translation>
    </message>
    <message>
        <source>Issued in %2, this document in %1</source>
        <translation>প্রদান %2 সালে, অথচ এই দলিল দেওয়া হয় %1 সালে</translation>
    </message>
    <message>
        <source>%1: %2, not %3</source>
        <translation>%1: %2, অথচ হওয়ার কথা %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>as the standard wants</source>
        <translation>মান অনুযায়ী</translation>
    </message>
    <message>
        <source>not as the standard wants</source>
        <translation>মান অনুযায়ী নয়</translation>
    </message>
    <message>
        <source>%1: page %2, chip %3</source>
        <translation>%1: পৃষ্ঠায় %2, চিপে %3</translation>
    </message>
    <message>
        <source>%1: page %2, digital seal %3</source>
        <translation>%1: পৃষ্ঠায় %2, ডিজিটাল সিলে %3</translation>
    </message>
    <message>
        <source>%1: print %2, MRZ %3</source>
        <translation>%1: ছাপা %2, MRZ-এ %3</translation>
    </message>
    <message>
        <source>%1: print %2, chip %3</source>
        <translation>%1: ছাপা %2, চিপে %3</translation>
    </message>
    <message>
        <source>%1: the code %2 does not exist</source>
        <translation>%1: কোড %2 বাস্তবে নেই</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>আরও %nটি</numerusform>
            <numerusform>আরও %nটি</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 বা %2</translation>
    </message>
    <message>
        <source>no whole number</source>
        <translation>পূর্ণ সংখ্যা নয়</translation>
    </message>
    <message>
        <source>%1: %2; genuine: %3</source>
        <translation>%1: %2; আসল: %3</translation>
    </message>
    <message>
        <source>%1: check digit %2, should be %3</source>
        <translation>%1: চেক ডিজিট %2, সঠিক %3</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Kind of document</source>
        <translation>দলিলের ধরন</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation>প্রদানকারী রাষ্ট্র</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>দলিল নম্বর</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>বংশগত নাম</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>প্রদত্ত নাম</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>জাতীয়তা</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>জন্ম তারিখ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>লিঙ্গ</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation>মেয়াদ শেষের তারিখ</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>প্রদানের তারিখ</translation>
    </message>
    <message>
        <source>Optional data</source>
        <translation>ঐচ্ছিক তথ্য</translation>
    </message>
    <message>
        <source>Further optional data</source>
        <translation>আরও ঐচ্ছিক তথ্য</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>প্রদানকারী দপ্তর</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>প্রদানকারী কর্তৃপক্ষ</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>ব্যক্তিগত নম্বর</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>পুরো নাম</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>অন্যান্য নাম</translation>
    </message>
    <message>
        <source>Full date of birth</source>
        <translation>পুরো জন্ম তারিখ</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>জন্মস্থান</translation>
    </message>
    <message>
        <source>Permanent address</source>
        <translation>স্থায়ী ঠিকানা</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>টেলিফোন</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>পেশা</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>উপাধি</translation>
    </message>
    <message>
        <source>Personal summary</source>
        <translation>ব্যক্তিগত সারাংশ</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>অন্যান্য দলিল</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>অভিভাবকত্ব</translation>
    </message>
    <message>
        <source>Other persons</source>
        <translation>অন্যান্য ব্যক্তি</translation>
    </message>
    <message>
        <source>Endorsements</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>Tax or exit requirements</source>
        <translation>কর বা বহির্গমনের শর্ত</translation>
    </message>
    <message>
        <source>Whole zone</source>
        <translation>পুরো MRZ</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>দলিল নং</translation>
    </message>
    <message>
        <source>Personal no.</source>
        <translation>ব্যক্তিগত নং</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>মেয়াদ শেষ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>প্রদান</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation>MRZ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ছাপা</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>বারকোড</translation>
    </message>
    <message>
        <source>Chip (DG1)</source>
        <translation>চিপ (DG1)</translation>
    </message>
    <message>
        <source>Chip (DG11)</source>
        <translation>চিপ (DG11)</translation>
    </message>
    <message>
        <source>Chip (DG12)</source>
        <translation>চিপ (DG12)</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>চিপ</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Optical</source>
        <translation>আলোকীয়</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>ইলেকট্রনিক</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>সম্মিলিত</translation>
    </message>
    <message>
        <source>Digital seal</source>
        <translation>ডিজিটাল সিল</translation>
    </message>
    <message>
        <source>Page and picture</source>
        <translation>পৃষ্ঠা ও ছবি</translation>
    </message>
    <message>
        <source>Machine-readable zone</source>
        <translation>মেশিন রিডেবল জোন</translation>
    </message>
    <message>
        <source>Light: infrared</source>
        <translation>আলো: ইনফ্রারেড</translation>
    </message>
    <message>
        <source>Light: ultraviolet</source>
        <translation>আলো: আল্ট্রাভায়োলেট</translation>
    </message>
    <message>
        <source>Print and background</source>
        <translation>ছাপা ও পটভূমি</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>বাহকের ছবি</translation>
    </message>
    <message>
        <source>Printed fields</source>
        <translation>ছাপা ঘর</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>চিপ</translation>
    </message>
    <message>
        <source>Page against chip</source>
        <translation>পৃষ্ঠা বনাম চিপ</translation>
    </message>
    <message>
        <source>Hologram and laminate</source>
        <translation>হলোগ্রাম, ল্যামিনেট</translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>White</source>
        <translation>সাদা</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>ইনফ্রারেড</translation>
    </message>
    <message>
        <source>UV</source>
        <translation>UV</translation>
    </message>
    <message>
        <source>Coaxial</source>
        <translation>কোএক্সিয়াল</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>বাঁ থেকে</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>ডান থেকে</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>পেছন থেকে</translation>
    </message>
    <message>
        <source>under white light</source>
        <translation>সাদা আলোয়</translation>
    </message>
    <message>
        <source>under infrared light</source>
        <translation>ইনফ্রারেড আলোয়</translation>
    </message>
    <message>
        <source>under ultraviolet light</source>
        <translation>আল্ট্রাভায়োলেট আলোয়</translation>
    </message>
    <message>
        <source>under coaxial light</source>
        <translation>কোএক্সিয়াল আলোয়</translation>
    </message>
    <message>
        <source>in light from the left</source>
        <translation>বাঁ দিকের আলোয়</translation>
    </message>
    <message>
        <source>in light from the right</source>
        <translation>ডান দিকের আলোয়</translation>
    </message>
    <message>
        <source>in light from behind</source>
        <translation>পেছনের আলোয়</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The pictures come from files and not from a scanner in operation.</source>
        <translation>ছবিগুলো ফাইল থেকে নেওয়া, চালু স্ক্যানার থেকে নয়।</translation>
    </message>
    <message>
        <source>Pictures or chip come from files; this counter does not judge such input.</source>
        <translation>ছবি বা চিপ ফাইল থেকে নেওয়া; এই কাউন্টার তা যাচাই করে না।</translation>
    </message>
    <message>
        <source>The scanner reports:</source>
        <translation>স্ক্যানার জানায়:</translation>
    </message>
    <message>
        <source>The chip is simulated or a copy of its files, not a chip on a reader.</source>
        <translation>চিপটি কৃত্রিম বা তার ফাইলের নকল, রিডারে রাখা চিপ নয়।</translation>
    </message>
    <message>
        <source>No chip was found: lay the document on the chip reader.</source>
        <translation>কোনো চিপ পাওয়া যায়নি: দলিলটি চিপ রিডারে রাখুন।</translation>
    </message>
    <message>
        <source>The reading of the chip broke off: lay the document on the reader again.</source>
        <translation>চিপ পড়া মাঝপথে থেমে গেছে: দলিলটি আবার রিডারে রাখুন।</translation>
    </message>
    <message>
        <source>The secure access failed; the chip was opened in the older way.</source>
        <translation>সুরক্ষিত প্রবেশ ব্যর্থ; চিপ পুরোনো পদ্ধতিতে খোলা হয়েছে।</translation>
    </message>
    <message>
        <source>About the files of the chip:</source>
        <translation>চিপের ফাইল সম্পর্কে:</translation>
    </message>
    <message>
        <source>No zone, known model, chip or digital seal: whether this page is genuine was not examined.</source>
        <translation>এই পৃষ্ঠায় MRZ, জানা মডেল, চিপ বা ডিজিটাল সিল কিছুই নেই: এটি আসল কি না তা পরীক্ষা করা হয়নি।</translation>
    </message>
    <message>
        <source>This is a specimen of the fictitious state Utopia.</source>
        <translation>এটি কাল্পনিক রাষ্ট্র ইউটোপিয়ার নমুনা।</translation>
    </message>
    <message>
        <source>The inspection was stopped before its end.</source>
        <translation>পরীক্ষা শেষ হওয়ার আগে থামানো হয়েছে।</translation>
    </message>
    <message>
        <source>The document model was learned from simulated scans.</source>
        <translation>দলিলের মডেলটি কৃত্রিম স্ক্যান থেকে শেখা।</translation>
    </message>
    <message>
        <source>The document model is not signed by an agency.</source>
        <translation>দলিলের মডেলে কোনো সংস্থার স্বাক্ষর নেই।</translation>
    </message>
    <message>
        <source>Parts of the machine-readable zone could as well read otherwise: compare them with the page.</source>
        <translation>MRZ-এর কিছু অংশ অন্যভাবেও পড়া যায়: পৃষ্ঠার সঙ্গে মেলান।</translation>
    </message>
    <message>
        <source>The machine-readable zone is not complete in the picture.</source>
        <translation>ছবিতে MRZ সম্পূর্ণ নেই।</translation>
    </message>
    <message>
        <source>The names fill their field and may be cut short.</source>
        <translation>নাম পুরো ঘর ভরে গেছে, কাটা পড়ে থাকতে পারে।</translation>
    </message>
    <message>
        <source>The machine-readable zone has a character that may not stand there.</source>
        <translation>MRZ-এ এমন অক্ষর আছে যা সেখানে থাকতে পারে না।</translation>
    </message>
    <message>
        <source>A filler stands in the middle of a field of the machine-readable zone.</source>
        <translation>MRZ-এর একটি ঘরের মাঝখানে ফাঁকা চিহ্ন আছে।</translation>
    </message>
    <message>
        <source>A field of the machine-readable zone begins with a filler.</source>
        <translation>MRZ-এর একটি ঘর ফাঁকা চিহ্ন দিয়ে শুরু।</translation>
    </message>
    <message>
        <source>A field of the machine-readable zone is empty.</source>
        <translation>MRZ-এর একটি ঘর ফাঁকা।</translation>
    </message>
    <message>
        <source>The names of the machine-readable zone are not written as prescribed.</source>
        <translation>MRZ-এ নাম নির্ধারিত নিয়মে লেখা নয়।</translation>
    </message>
    <message>
        <source>The machine-readable zone has the letter X for the sex, where only the printed field may have it.</source>
        <translation>MRZ-এ লিঙ্গের জন্য X অক্ষর আছে, যা শুধু ছাপা ঘরে থাকতে পারে।</translation>
    </message>
    <message>
        <source>A date of the machine-readable zone does not exist.</source>
        <translation>MRZ-এর একটি তারিখ বাস্তবে নেই।</translation>
    </message>
    <message>
        <source>The dates of the machine-readable zone contradict each other.</source>
        <translation>MRZ-এর তারিখগুলো পরস্পরবিরোধী।</translation>
    </message>
    <message>
        <source>Checks that this counter&apos;s profile does not list are shown and not counted.</source>
        <translation>এই কাউন্টারের প্রোফাইলে নেই এমন যাচাই দেখানো হয়, গোনা হয় না।</translation>
    </message>
    <message>
        <source>The data of the document could not be listed completely.</source>
        <translation>দলিলের তথ্য পুরোপুরি তালিকা করা যায়নি।</translation>
    </message>
    <message>
        <source>There is no trust list, so it cannot be told who vouches for the signatures.</source>
        <translation>ট্রাস্ট লিস্ট নেই, তাই স্বাক্ষরের নিশ্চয়তা কে দেয় তা বলা যায় না।</translation>
    </message>
    <message>
        <source>An officer compared the machine-readable zone with the page and typed what differs.</source>
        <translation>একজন কর্মকর্তা MRZ পৃষ্ঠার সঙ্গে মিলিয়ে যা আলাদা তা টাইপ করেছেন।</translation>
    </message>
    <message>
        <source>An officer typed the whole machine-readable zone; none was read whole, so its print was not judged.</source>
        <translation>একজন কর্মকর্তা পুরো MRZ টাইপ করেছেন; কোনোটি পুরো পড়া যায়নি, তাই এর ছাপা যাচাই হয়নি।</translation>
    </message>
    <message>
        <source>No zone was read here: examine the other side of the document, too.</source>
        <translation>এখানে কোনো MRZ পড়া যায়নি: দলিলের অন্য পিঠও পরীক্ষা করুন।</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Successful</source>
        <translation>সফল</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ব্যর্থ</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>অনির্ধারিত</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>যাচাই সম্ভব নয়</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>বাধাপ্রাপ্ত</translation>
    </message>
    <message>
        <source>Nothing speaks against the document</source>
        <translation>দলিলটির বিরুদ্ধে কিছু পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Refer to the second line</source>
        <translation>সেকেন্ড লাইনে পাঠান</translation>
    </message>
    <message>
        <source>Something is left to your eye</source>
        <translation>কিছু আপনাকে নিজে দেখতে হবে</translation>
    </message>
    <message>
        <source>This document cannot be judged here</source>
        <translation>এই দলিল এখানে যাচাই করা যায় না</translation>
    </message>
    <message>
        <source>The inspection broke off: lay the document down again</source>
        <translation>পরীক্ষা মাঝপথে থেমে গেছে: দলিলটি আবার রাখুন</translation>
    </message>
    <message>
        <source>Always counts</source>
        <translation>সবসময় গোনা হয়</translation>
    </message>
    <message>
        <source>Counts where it is possible</source>
        <translation>সম্ভব হলে গোনা হয়</translation>
    </message>
    <message>
        <source>Shown, not counted</source>
        <translation>দেখানো হয়, গোনা হয় না</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>বন্ধ</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Page</source>
        <translation>পৃষ্ঠা</translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation>MRZ</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>বাহকের ছবি</translation>
    </message>
    <message>
        <source>Ghost portrait</source>
        <translation>ঘোস্ট ছবি</translation>
    </message>
    <message>
        <source>Printed fields</source>
        <translation>ছাপা ঘর</translation>
    </message>
    <message>
        <source>Printed field</source>
        <translation>ছাপা ঘর</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>ব্যক্তিগত তথ্য</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ছাপা</translation>
    </message>
    <message>
        <source>Blank place</source>
        <translation>ফাঁকা জায়গা</translation>
    </message>
    <message>
        <source>UV print</source>
        <translation>UV ছাপা</translation>
    </message>
    <message>
        <source>UV fibres</source>
        <translation>UV আঁশ</translation>
    </message>
    <message>
        <source>Personal data under UV</source>
        <translation>UV-তে ব্যক্তিগত তথ্য</translation>
    </message>
    <message>
        <source>Vanishing ink</source>
        <translation>মিলিয়ে যাওয়া কালি</translation>
    </message>
    <message>
        <source>Staying ink</source>
        <translation>থেকে যাওয়া কালি</translation>
    </message>
    <message>
        <source>Hologram</source>
        <translation>হলোগ্রাম</translation>
    </message>
    <message>
        <source>Ink that turns its colour</source>
        <translation>রং বদলানো কালি</translation>
    </message>
    <message>
        <source>Laminate</source>
        <translation>ল্যামিনেট</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>জলছাপ</translation>
    </message>
    <message>
        <source>Perforation</source>
        <translation>ছিদ্র</translation>
    </message>
    <message>
        <source>Microtext</source>
        <translation>অতি ক্ষুদ্র লেখা</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>বারকোড</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>লাইন</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Digital seal</source>
        <translation>ডিজিটাল সিল</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>at most %1</source>
        <translation>সর্বোচ্চ %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>কমপক্ষে %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 থেকে %2</translation>
    </message>
    <message>
        <source>width of printed edges</source>
        <translation>ছাপা কিনারার প্রস্থ</translation>
    </message>
    <message>
        <source>page hidden by glare</source>
        <translation>ঝলকে ঢাকা পৃষ্ঠার অংশ</translation>
    </message>
    <message>
        <source>ink and paper apart</source>
        <translation>কালি ও কাগজের তফাত</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>রেজোলিউশন</translation>
    </message>
    <message>
        <source>page beyond the picture</source>
        <translation>ছবির বাইরে পৃষ্ঠা</translation>
    </message>
    <message>
        <source>blue glow</source>
        <translation>নীল জ্বলা</translation>
    </message>
    <message>
        <source>blue glow without luminous print</source>
        <translation>UV ছাপা ছাড়া নীল জ্বলা</translation>
    </message>
    <message>
        <source>glow above that of the page</source>
        <translation>পৃষ্ঠার চেয়ে বেশি জ্বলা</translation>
    </message>
    <message>
        <source>likeness</source>
        <translation>মিল</translation>
    </message>
    <message>
        <source>likeness of most places</source>
        <translation>বেশির ভাগ জায়গার মিল</translation>
    </message>
    <message>
        <source>shift sideways</source>
        <translation>ডানে-বাঁয়ে সরা</translation>
    </message>
    <message>
        <source>shift up or down</source>
        <translation>উপরে-নিচে সরা</translation>
    </message>
    <message>
        <source>share of blue</source>
        <translation>নীলের অংশ</translation>
    </message>
    <message>
        <source>share of red</source>
        <translation>লালের অংশ</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>তীব্রতা</translation>
    </message>
    <message>
        <source>strength beside the other print</source>
        <translation>অন্য ছাপার তুলনায় তীব্রতা</translation>
    </message>
    <message>
        <source>dottedness</source>
        <translation>বিন্দুর মাত্রা</translation>
    </message>
    <message>
        <source>number of fibres</source>
        <translation>আঁশের সংখ্যা</translation>
    </message>
    <message>
        <source>trace in white light</source>
        <translation>সাদা আলোয় চিহ্ন</translation>
    </message>
    <message>
        <source>trace in infrared light</source>
        <translation>ইনফ্রারেড আলোয় চিহ্ন</translation>
    </message>
    <message>
        <source>lit area</source>
        <translation>জ্বলা অংশ</translation>
    </message>
    <message>
        <source>glowing spots</source>
        <translation>জ্বলা দাগ</translation>
    </message>
    <message>
        <source>stray glow</source>
        <translation>ছড়ানো জ্বলা</translation>
    </message>
    <message>
        <source>ink left under infrared light</source>
        <translation>ইনফ্রারেড আলোয় থেকে যাওয়া কালি</translation>
    </message>
    <message>
        <source>difference from the other print</source>
        <translation>অন্য ছাপা থেকে পার্থক্য</translation>
    </message>
    <message>
        <source>ink left in the palest part</source>
        <translation>সবচেয়ে ফিকে অংশে থেকে যাওয়া কালি</translation>
    </message>
    <message>
        <source>ink left in the darkest part</source>
        <translation>সবচেয়ে গাঢ় অংশে থেকে যাওয়া কালি</translation>
    </message>
    <message>
        <source>background left under infrared light</source>
        <translation>ইনফ্রারেড আলোয় থেকে যাওয়া পটভূমি</translation>
    </message>
    <message>
        <source>likeness of background under white and infrared light</source>
        <translation>সাদা ও ইনফ্রারেড আলোয় পটভূমির মিল</translation>
    </message>
    <message>
        <source>dark print left under infrared light</source>
        <translation>ইনফ্রারেড আলোয় থেকে যাওয়া গাঢ় ছাপা</translation>
    </message>
    <message>
        <source>likeness of the lights</source>
        <translation>আলোগুলোর মিল</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>রং</translation>
    </message>
    <message>
        <source>roughness</source>
        <translation>খসখসে ভাব</translation>
    </message>
    <message>
        <source>coloured specks</source>
        <translation>রঙিন বিন্দু</translation>
    </message>
    <message>
        <source>printer screen</source>
        <translation>প্রিন্টারের জালি</translation>
    </message>
    <message>
        <source>coloured printer screen</source>
        <translation>প্রিন্টারের রঙিন জালি</translation>
    </message>
    <message>
        <source>departure from a smooth run of colours</source>
        <translation>রঙের মসৃণ মিশ্রণ থেকে পার্থক্য</translation>
    </message>
    <message>
        <source>background lighter by</source>
        <translation>পটভূমি এত হালকা</translation>
    </message>
    <message>
        <source>background tinted by</source>
        <translation>পটভূমির রঙে পার্থক্য</translation>
    </message>
    <message>
        <source>pattern lost</source>
        <translation>হারানো নকশা</translation>
    </message>
    <message>
        <source>break of the lines at the edge</source>
        <translation>কিনারায় রেখার বিচ্যুতি</translation>
    </message>
    <message>
        <source>difference in width</source>
        <translation>প্রস্থে পার্থক্য</translation>
    </message>
    <message>
        <source>turned by</source>
        <translation>ঘোরা</translation>
    </message>
    <message>
        <source>step at the edge</source>
        <translation>কিনারায় তফাত</translation>
    </message>
    <message>
        <source>step close to the edge</source>
        <translation>কিনারার কাছে তফাত</translation>
    </message>
    <message>
        <source>step at the edge under infrared light</source>
        <translation>ইনফ্রারেড আলোয় কিনারায় তফাত</translation>
    </message>
    <message>
        <source>step close to the edge under infrared light</source>
        <translation>ইনফ্রারেড আলোয় কিনারার কাছে তফাত</translation>
    </message>
    <message>
        <source>ridge</source>
        <translation>উঁচু কিনারা</translation>
    </message>
    <message>
        <source>straight edge</source>
        <translation>সোজা কিনারা</translation>
    </message>
    <message>
        <source>straight edge under infrared light</source>
        <translation>ইনফ্রারেড আলোয় সোজা কিনারা</translation>
    </message>
    <message>
        <source>likeness of the faces</source>
        <translation>মুখের মিল</translation>
    </message>
    <message>
        <source>likeness of personal features</source>
        <translation>ব্যক্তিগত মুখাবয়বের মিল</translation>
    </message>
    <message>
        <source>character off its line</source>
        <translation>সারি থেকে সরা অক্ষর</translation>
    </message>
    <message>
        <source>height of the print</source>
        <translation>ছাপার উচ্চতা</translation>
    </message>
    <message>
        <source>line against the other fields</source>
        <translation>অন্য ঘরের তুলনায় সারি</translation>
    </message>
    <message>
        <source>difference between characters</source>
        <translation>অক্ষরের মধ্যে পার্থক্য</translation>
    </message>
    <message>
        <source>difference between characters under infrared light</source>
        <translation>ইনফ্রারেড আলোয় অক্ষরের মধ্যে পার্থক্য</translation>
    </message>
    <message>
        <source>difference in colour between characters</source>
        <translation>অক্ষরের রঙে পার্থক্য</translation>
    </message>
    <message>
        <source>another character</source>
        <translation>ভিন্ন অক্ষর</translation>
    </message>
    <message>
        <source>change of colour</source>
        <translation>রঙের পরিবর্তন</translation>
    </message>
    <message>
        <source>area that lights up</source>
        <translation>যে অংশ জ্বলে</translation>
    </message>
    <message>
        <source>variety of colours</source>
        <translation>রঙের বৈচিত্র্য</translation>
    </message>
    <message>
        <source>likeness of shape</source>
        <translation>আকারের মিল</translation>
    </message>
    <message>
        <source>turn between red and green</source>
        <translation>লাল ও সবুজের মধ্যে বদল</translation>
    </message>
    <message>
        <source>turn between blue and yellow</source>
        <translation>নীল ও হলুদের মধ্যে বদল</translation>
    </message>
    <message>
        <source>pattern of the laminate</source>
        <translation>ল্যামিনেটের নকশা</translation>
    </message>
    <message>
        <source>hole in the pattern</source>
        <translation>নকশায় ছিদ্র</translation>
    </message>
    <message>
        <source>cut through the pattern</source>
        <translation>নকশায় কাটা</translation>
    </message>
    <message>
        <source>number of holes</source>
        <translation>ছিদ্রের সংখ্যা</translation>
    </message>
    <message>
        <source>distance between holes</source>
        <translation>ছিদ্রের মধ্যে দূরত্ব</translation>
    </message>
    <message>
        <source>diameter of the holes</source>
        <translation>ছিদ্রের ব্যাস</translation>
    </message>
    <message>
        <source>missing print, strongest place</source>
        <translation>হারানো ছাপা, সবচেয়ে স্পষ্ট জায়গা</translation>
    </message>
    <message>
        <source>missing print</source>
        <translation>হারানো ছাপা</translation>
    </message>
    <message>
        <source>wrong colour, strongest place</source>
        <translation>ভুল রং, সবচেয়ে স্পষ্ট জায়গা</translation>
    </message>
    <message>
        <source>wrong colour</source>
        <translation>ভুল রং</translation>
    </message>
    <message>
        <source>too light, strongest place</source>
        <translation>বেশি হালকা, সবচেয়ে স্পষ্ট জায়গা</translation>
    </message>
    <message>
        <source>too light</source>
        <translation>বেশি হালকা</translation>
    </message>
    <message>
        <source>glow close around the portrait</source>
        <translation>বাহকের ছবির ঠিক চারপাশে জ্বলা</translation>
    </message>
    <message>
        <source>likeness of the lines of the face</source>
        <translation>মুখের রেখার মিল</translation>
    </message>
    <message>
        <source>strength of most of the print</source>
        <translation>বেশির ভাগ ছাপার তীব্রতা</translation>
    </message>
    <message>
        <source>likeness of the typeface</source>
        <translation>হরফের মিল</translation>
    </message>
    <message>
        <source>likeness of the page&apos;s typeface</source>
        <translation>পৃষ্ঠার হরফের মিল</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>All checks</source>
        <translation>সব যাচাই</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফলাফল</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>যাচাই</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>সীমা থেকে দূরত্ব</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>ধারা</translation>
    </message>
    <message>
        <source>Departures from the standard</source>
        <translation>মান থেকে বিচ্যুতি</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>চিপ</translation>
    </message>
    <message>
        <source>Digital seals</source>
        <translation>ডিজিটাল সিল</translation>
    </message>
    <message>
        <source>Corrected by hand: line %1, character %2, from %3 to %4</source>
        <translation>হাতে ঠিক করা: লাইন %1, অক্ষর %2, %3-এর জায়গায় %4</translation>
    </message>
    <message>
        <source>Data of the document</source>
        <translation>দলিলের তথ্য</translation>
    </message>
    <message>
        <source>Rahdari · Report of an inspection</source>
        <translation>Rahdari · পরীক্ষার প্রতিবেদন</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>পৃষ্ঠা %1/%2</translation>
    </message>
    <message>
        <source>The document under every light</source>
        <translation>প্রতিটি আলোয় দলিল</translation>
    </message>
    <message>
        <source>found</source>
        <translation>পাওয়া গেছে</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>প্রত্যাশিত</translation>
    </message>
    <message>
        <source>This document, %1</source>
        <translation>এই দলিল, %1</translation>
    </message>
    <message>
        <source>Genuine documents</source>
        <translation>আসল দলিল</translation>
    </message>
    <message>
        <source>What failed or stayed open</source>
        <translation>যা ব্যর্থ বা অনির্ধারিত</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>সিদ্ধান্তকারী</translation>
    </message>
    <message>
        <source>At</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>No trust store was loaded</source>
        <translation>কোনো ট্রাস্ট লিস্ট লোড করা হয়নি</translation>
    </message>
    <message>
        <source>%1; country certificates: %2; newest import: %3</source>
        <translation>%1; দেশের সার্টিফিকেট: %2; সর্বশেষ আমদানি: %3</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation>কোনোটি মেলে না</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>রেকর্ড</translation>
    </message>
    <message>
        <source>Same traveller as</source>
        <translation>একই যাত্রী, রেকর্ড</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>স্ক্যান</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>যাচাই</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>উৎস</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>সফটওয়্যার</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>প্রোফাইল</translation>
    </message>
    <message>
        <source>Document model</source>
        <translation>দলিলের মডেল</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>মডেল</translation>
    </message>
    <message>
        <source>Trust store</source>
        <translation>ট্রাস্ট লিস্ট</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>এখনো সিদ্ধান্ত হয়নি।</translation>
    </message>
    <message>
        <source>What this report rests on</source>
        <translation>এই প্রতিবেদনের ভিত্তি</translation>
    </message>
    <message>
        <source>Hash of the evidence (SHA-256). It is that of the file %1 of the record, which holds the hashes of all its other files.</source>
        <translation>প্রমাণের হ্যাশ (SHA-256)। এটি রেকর্ডের %1 ফাইলের হ্যাশ, যাতে অন্য সব ফাইলের হ্যাশ আছে।</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>বাহকের ছবি</translation>
    </message>
    <message>
        <source>Second portrait</source>
        <translation>ঘোস্ট ছবি</translation>
    </message>
    <message>
        <source>On the chip</source>
        <translation>চিপে</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>দলিল</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>The whole zone was typed by hand: none was read whole</source>
        <translation>পুরো MRZ হাতে টাইপ করা: কোনোটি পুরো পড়া যায়নি</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>যার বদলে</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Taking the pictures</source>
        <translation>ছবি নেওয়া হচ্ছে</translation>
    </message>
    <message>
        <source>Reading the machine-readable zone</source>
        <translation>MRZ পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>Judging the print of the machine-readable zone</source>
        <translation>MRZ-এর ছাপা যাচাই হচ্ছে</translation>
    </message>
    <message>
        <source>Finding the page</source>
        <translation>পৃষ্ঠা খোঁজা হচ্ছে</translation>
    </message>
    <message>
        <source>Measuring the quality of the pictures</source>
        <translation>ছবির মান মাপা হচ্ছে</translation>
    </message>
    <message>
        <source>Finding the document model</source>
        <translation>দলিলের মডেল খোঁজা হচ্ছে</translation>
    </message>
    <message>
        <source>Reading the printed fields</source>
        <translation>ছাপা ঘর পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>Comparing the faces on the page</source>
        <translation>পৃষ্ঠার মুখ তুলনা হচ্ছে</translation>
    </message>
    <message>
        <source>Reading the chip: leave the document on the reader</source>
        <translation>চিপ পড়া হচ্ছে: দলিলটি রিডারে থাকতে দিন</translation>
    </message>
    <message>
        <source>Comparing the portrait with the chip</source>
        <translation>বাহকের ছবি চিপের সঙ্গে তুলনা হচ্ছে</translation>
    </message>
    <message>
        <source>Verifying the signature of the chip</source>
        <translation>চিপের স্বাক্ষর যাচাই হচ্ছে</translation>
    </message>
    <message>
        <source>Reading the barcodes</source>
        <translation>বারকোড পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>Verifying the digital seal</source>
        <translation>ডিজিটাল সিল যাচাই হচ্ছে</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Machine-readable zone</source>
        <translation>মেশিন রিডেবল জোন (MRZ)</translation>
    </message>
    <message>
        <source>Print of the machine-readable zone</source>
        <translation>MRZ-এর ছাপা</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Quality of the pictures</source>
        <translation>ছবির মান</translation>
    </message>
    <message>
        <source>Document model</source>
        <translation>দলিলের মডেল</translation>
    </message>
    <message>
        <source>Printed fields</source>
        <translation>ছাপা ঘর</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>মুখ</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>চিপ</translation>
    </message>
    <message>
        <source>Face on the chip</source>
        <translation>চিপের মুখ</translation>
    </message>
    <message>
        <source>Signature of the chip</source>
        <translation>চিপের স্বাক্ষর</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>বারকোড</translation>
    </message>
    <message>
        <source>Digital seals</source>
        <translation>ডিজিটাল সিল</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>কাজ চলছে</translation>
    </message>
    <message>
        <source>Comparing what each light shows</source>
        <translation>প্রতিটি আলোতে যা দেখা যায় তা মেলানো হচ্ছে</translation>
    </message>
    <message>
        <source>What each light shows</source>
        <translation>প্রতিটি আলোতে যা দেখা যায়</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Larger text does not fit on this screen</source>
        <translation>এর চেয়ে বড় লেখা এই পর্দায় ধরে না</translation>
    </message>
    <message>
        <source>The text does not get smaller than this</source>
        <translation>লেখা এর চেয়ে ছোট হয় না</translation>
    </message>
    <message>
        <source>Text size as the screen asks for: %1, as it is now</source>
        <translation>লেখার আকার পর্দা অনুযায়ী: %1, এখন যেমন আছে</translation>
    </message>
    <message>
        <source>Text size %1, as it is now</source>
        <translation>লেখার আকার %1, এখন যেমন আছে</translation>
    </message>
    <message>
        <source>Text size as the screen asks for: %1, when the program is started the next time</source>
        <translation>লেখার আকার পর্দা অনুযায়ী: %1, প্রোগ্রাম পরের বার চালু হলে</translation>
    </message>
    <message>
        <source>Text size %1, when the program is started the next time</source>
        <translation>লেখার আকার %1, প্রোগ্রাম পরের বার চালু হলে</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Document model signed by %1</source>
        <translation>দলিলের মডেল, স্বাক্ষরকারী %1</translation>
    </message>
    <message>
        <source>This agency is not known here. If you trust it, name its certificate as the one you vouch for. SHA-256 %1</source>
        <translation>এই সংস্থা এখানে জানা নেই। আপনি বিশ্বাস করলে এর সার্টিফিকেটটি আপনার নিশ্চয়তায় দিন। SHA-256 %1</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>স্বাক্ষরকারী %1</translation>
    </message>
    <message>
        <source>new: %1, known already: %2, refused: %3</source>
        <translation>নতুন: %1, আগে থেকে জানা: %2, প্রত্যাখ্যাত: %3</translation>
    </message>
    <message>
        <source>The file is right, but nothing was changed</source>
        <translation>ফাইলটি ঠিক আছে, কিন্তু কিছুই বদলানো হয়নি</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>%1 পর্যন্ত বৈধ</translation>
    </message>
    <message>
        <source>replaces the one of %1</source>
        <translation>%1 তারিখেরটির জায়গায়</translation>
    </message>
    <message>
        <source>version %1, signed by %2</source>
        <translation>সংস্করণ %1, স্বাক্ষরকারী %2</translation>
    </message>
    <message>
        <source>replaces version %1</source>
        <translation>সংস্করণ %1-এর জায়গায়</translation>
    </message>
    <message>
        <source>models of this agency are taken from now on</source>
        <translation>এখন থেকে এই সংস্থার মডেল নেওয়া হবে</translation>
    </message>
    <message>
        <source>Document model</source>
        <translation>দলিলের মডেল</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>পরিবর্তন</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>Why and until when</source>
        <translation>কারণ ও মেয়াদ</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, কৃত্রিম</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>দিক</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>সিরিজ</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>স্বাক্ষরকারী</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>তৈরি করেছে</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>তৈরির দিন</translation>
    </message>
    <message>
        <source>Learned from specimens</source>
        <translation>যত নমুনা থেকে শেখা</translation>
    </message>
    <message>
        <source>Captured with</source>
        <translation>স্ক্যানের যন্ত্র</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>আলো</translation>
    </message>
    <message>
        <source>Known defect</source>
        <translation>জানা ত্রুটি</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>জায়গা</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>দলিল</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>সংস্করণ</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>নমুনা</translation>
    </message>
    <message>
        <source>Known defects</source>
        <translation>জানা ত্রুটি</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>কী করবেন</translation>
    </message>
    <message>
        <source>What the program says</source>
        <translation>প্রোগ্রাম যা বলে</translation>
    </message>
    <message>
        <source>%1, vouched for by %2</source>
        <translation>%1, নিশ্চয়তা দিয়েছে %2</translation>
    </message>
    <message>
        <source>From file</source>
        <translation>ফাইল থেকে</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>সার্টিফিকেট</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>আমদানি</translation>
    </message>
    <message>
        <source>Master list</source>
        <translation>মাস্টার লিস্ট</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>দেশ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>বৈধ যত দিন</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>নিশ্চয়তাদাতা</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>প্রদানকারী</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>ক্রমিক নম্বর</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>স্বাক্ষরের পদ্ধতি</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>ভুক্তি</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>বৈধ যে দিন থেকে</translation>
    </message>
    <message>
        <source>newer one overdue</source>
        <translation>নতুন তালিকা আসার সময় পেরিয়েছে</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>মেয়াদ শেষ</translation>
    </message>
    <message>
        <source>newer one due soon</source>
        <translation>নতুন তালিকা শিগগির আসবে</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>মেয়াদ শিগগির শেষ</translation>
    </message>
    <message>
        <source>old: fetch a newer one</source>
        <translation>পুরোনো: নতুনটি আনুন</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>এখনো বৈধ নয়</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>বৈধ</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <translation>নতুনটি জায়গা নিয়েছে</translation>
    </message>
    <message>
        <source>taken out of use</source>
        <translation>ব্যবহার থেকে বাদ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>বাদ দেওয়া</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>স্বাক্ষর নেই</translation>
    </message>
    <message>
        <source>signature holds</source>
        <translation>স্বাক্ষর সঠিক</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>রাখা হয়নি</translation>
    </message>
    <message>
        <source>new, replaces an older one</source>
        <translation>নতুন, পুরোনোটির জায়গায়</translation>
    </message>
    <message>
        <source>new</source>
        <translation>নতুন</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>আগে থেকে জানা</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>CSCA certificate</source>
        <translation>CSCA সার্টিফিকেট</translation>
    </message>
    <message>
        <source>Document signer</source>
        <translation>ডকুমেন্ট সাইনার</translation>
    </message>
    <message>
        <source>Signer of lists</source>
        <translation>তালিকার সাইনার</translation>
    </message>
    <message>
        <source>Seal signer</source>
        <translation>সিলের সাইনার</translation>
    </message>
    <message>
        <source>Seal authority</source>
        <translation>সিলের কর্তৃপক্ষ</translation>
    </message>
    <message>
        <source>CVCA certificate</source>
        <translation>CVCA সার্টিফিকেট</translation>
    </message>
    <message>
        <source>Document verifier</source>
        <translation>ডকুমেন্ট ভেরিফায়ার</translation>
    </message>
    <message>
        <source>Terminal certificate</source>
        <translation>টার্মিনালের সার্টিফিকেট</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>বাতিল তালিকা</translation>
    </message>
    <message>
        <source>Defect list</source>
        <translation>ত্রুটির তালিকা</translation>
    </message>
    <message>
        <source>Deviation list</source>
        <translation>বিচ্যুতির তালিকা</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>সার্টিফিকেট</translation>
    </message>
    <message>
        <source>Certificates for reading fingerprints</source>
        <translation>আঙুলের ছাপ পড়ার সার্টিফিকেট</translation>
    </message>
    <message>
        <source>Master list without a signature</source>
        <translation>মাস্টার লিস্ট, স্বাক্ষর ছাড়া</translation>
    </message>
    <message>
        <source>Directory file (LDIF)</source>
        <translation>ডিরেক্টরি ফাইল (LDIF)</translation>
    </message>
    <message>
        <source>File of certificates (PEM)</source>
        <translation>সার্টিফিকেটের ফাইল (PEM)</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>অজানা ফাইল</translation>
    </message>
    <message>
        <source>version %1, not signed</source>
        <translation>সংস্করণ %1, স্বাক্ষরহীন</translation>
    </message>
    <message>
        <source>its files lie in %1</source>
        <translation>এর ফাইল %1-এ আছে</translation>
    </message>
    <message>
        <source>This file is not in use, so it need not be removed.</source>
        <translation>এই ফাইলটি ব্যবহৃত হচ্ছে না, তাই এটি সরানোর দরকার নেই।</translation>
    </message>
    <message>
        <source>This document model came with the program or was named when it was started, and stays. The administrator can take it away.</source>
        <translation>দলিলের এই মডেলটি প্রোগ্রামের সঙ্গে এসেছে বা প্রোগ্রাম চালুর সময় উল্লেখ করা হয়েছে, তাই থাকছে। অ্যাডমিনিস্ট্রেটর এটি সরাতে পারেন।</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>সরানো হয়েছে</translation>
    </message>
    <message>
        <source>What was changed is on the disk, but inspections still go by the trust list and the document models loaded before. %1 Mend that; opening trust and models with %2 loads them once more.</source>
        <translation>পরিবর্তন ডিস্কে আছে, কিন্তু পরীক্ষা এখনও আগে লোড করা ট্রাস্ট লিস্ট ও দলিলের মডেল অনুসারে চলছে। %1 তা ঠিক করুন; %2 দিয়ে ট্রাস্ট ও মডেল খুললে এগুলো আবার লোড হয়।</translation>
    </message>
</context>
<context>
    <name>ViewerCommands</name>
    <message>
        <source>Previous light</source>
        <translation>আগের আলো</translation>
    </message>
    <message>
        <source>Next light</source>
        <translation>পরের আলো</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>পাশাপাশি</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>পালা করে</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>পর্দা</translation>
    </message>
    <message>
        <source>Against reference</source>
        <translation>আসলের সঙ্গে</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>বড় করুন</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ছোট করুন</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>পুরো পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Pixel for pixel</source>
        <translation>মূল পিক্সেল</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>আতশ কাচ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>মাপুন</translation>
    </message>
    <message>
        <source>Next marked place</source>
        <translation>পরের চিহ্নিত জায়গা</translation>
    </message>
    <message>
        <source>Previous marked place</source>
        <translation>আগের চিহ্নিত জায়গা</translation>
    </message>
    <message>
        <source>Marked places</source>
        <translation>চিহ্নিত জায়গা</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>হিট ম্যাপ</translation>
    </message>
</context>
<context>
    <name>ZoneDraft</name>
    <message>
        <source>the check digit fits</source>
        <translation>চেক ডিজিট মেলে</translation>
    </message>
    <message>
        <source>the check digit does not fit</source>
        <translation>চেক ডিজিট মেলে না</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::ActBar</name>
    <message>
        <source>Enter keeps the decision, Esc takes it back</source>
        <translation>Enter সিদ্ধান্ত রাখে, Esc তা ফিরিয়ে নেয়</translation>
    </message>
    <message>
        <source>Nothing was decided. Space again leaves it so</source>
        <translation>কোনো সিদ্ধান্ত হয়নি। আবার Space চাপলে তেমনই থাকবে</translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) did not pass</source>
        <translation>
            <numerusform>আরও %nটি যাচাই উত্তীর্ণ হয়নি</numerusform>
            <numerusform>আরও %nটি যাচাই উত্তীর্ণ হয়নি</numerusform>
        </translation>
    </message>
    <message>
        <source>Left without a decision: %1. %2 opens the last one</source>
        <translation>সিদ্ধান্ত ছাড়া রয়ে গেছে: %1। %2 শেষেরটি খোলে</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>রাখা হয়নি</translation>
    </message>
    <message>
        <source>%1: %2 Look whether the folder of records has room and may be written, then lay this document down again: nothing to decide about is on the disk. %3 hides this line.</source>
        <translation>%1: %2 রেকর্ডের ফোল্ডারে জায়গা আছে এবং সেখানে লেখা যায় কি না দেখুন, তারপর এই দলিলটি আবার রাখুন: সিদ্ধান্ত দেওয়ার মতো কিছু ডিস্কে নেই। %3 এই লাইনটি সরায়।</translation>
    </message>
    <message>
        <source>%1: %2 Look whether the folder of records has room and may be written, then open this document with %3 and decide again. %4 hides this line.</source>
        <translation>%1: %2 রেকর্ডের ফোল্ডারে জায়গা আছে এবং সেখানে লেখা যায় কি না দেখুন, তারপর %3 দিয়ে এই দলিলটি খুলে আবার সিদ্ধান্ত দিন। %4 এই লাইনটি সরায়।</translation>
    </message>
    <message>
        <source>Earlier document not kept</source>
        <translation>আগের দলিল রাখা হয়নি</translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %n document(s) before it.</source>
        <translation>
            <numerusform>এর আগের %n টি দলিলেরও একই অবস্থা।</numerusform>
            <numerusform>এর আগের %n টি দলিলেরও একই অবস্থা।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 It waits in memory, with what was decided. Look whether the folder of records has room and may be written; %3 tries again, so does the next document. %4 hides this line.</source>
        <translation>%1: %2 দলিলটি তার সিদ্ধান্তসহ মেমোরিতে আছে। রেকর্ডের ফোল্ডারে জায়গা আছে এবং সেখানে লেখা যায় কি না দেখুন; %3 চাপলে এবং পরের দলিলে আবার চেষ্টা হয়। %4 এই লাইনটি সরায়।</translation>
    </message>
    <message>
        <source>Leave the program?</source>
        <translation>প্রোগ্রাম বন্ধ করবেন?</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not on the disk and would be lost. Look whether the folder of records has room and may be written. %1 tries again, %2 stays, %3 once more leaves.</source>
        <translation>
            <numerusform>%n টি দলিল ডিস্কে নেই এবং হারিয়ে যাবে। রেকর্ডের ফোল্ডারে জায়গা আছে এবং সেখানে লেখা যায় কি না দেখুন। %1 আবার চেষ্টা করে, %2 চাপলে প্রোগ্রাম খোলা থাকে, আবার %3 চাপলে বন্ধ হয়।</numerusform>
            <numerusform>%n টি দলিল ডিস্কে নেই এবং হারিয়ে যাবে। রেকর্ডের ফোল্ডারে জায়গা আছে এবং সেখানে লেখা যায় কি না দেখুন। %1 আবার চেষ্টা করে, %2 চাপলে প্রোগ্রাম খোলা থাকে, আবার %3 চাপলে বন্ধ হয়।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: The folder of its record was moved or deleted. All of it waits in memory, with what was decided. Put the folder back if it was only moved; %2 writes all of it again to %3. %4 hides this line.</source>
        <translation>%1: এর রেকর্ডের ফোল্ডার সরানো বা মুছে ফেলা হয়েছে। দলিলটি তার সিদ্ধান্তসহ মেমোরিতে আছে। ফোল্ডারটি শুধু সরানো হয়ে থাকলে ফিরিয়ে রাখুন; %2 চাপলে সবকিছু আবার %3 ফোল্ডারে লেখা হয়। %4 এই লাইনটি সরায়।</translation>
    </message>
    <message>
        <source>%1 also writes again what was deleted.</source>
        <translation>%1 চাপলে মুছে ফেলা রেকর্ডও আবার লেখা হয়।</translation>
    </message>
    <message>
        <source>Not in use yet</source>
        <translation>এখনও ব্যবহারে নেই</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>যাচাই</translation>
    </message>
    <message>
        <source>none</source>
        <translation>নেই</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-এর মধ্যে %1</translation>
    </message>
    <message>
        <source>Distance from the limit: %1 (from -1 to +1)</source>
        <translation>সীমা থেকে দূরত্ব: %1 (-1 থেকে +1)</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::Desk</name>
    <message>
        <source>No trust list</source>
        <translation>ট্রাস্ট লিস্ট নেই</translation>
    </message>
    <message>
        <source>Trust list empty</source>
        <translation>ট্রাস্ট লিস্ট খালি</translation>
    </message>
    <message>
        <source>Trust list of %1</source>
        <translation>ট্রাস্ট লিস্ট, তারিখ %1</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>কিছু রাখা হয় না</translation>
    </message>
    <message>
        <source>The report is being written</source>
        <translation>প্রতিবেদন লেখা হচ্ছে</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>প্রতিবেদন: %1</translation>
    </message>
    <message>
        <source>What you change in the window is not kept: %1 cannot be written. Look whether you may write there.</source>
        <translation>উইন্ডোতে আপনার করা পরিবর্তন রাখা যাচ্ছে না: %1 লেখা যাচ্ছে না। সেখানে আপনার লেখার অনুমতি আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>Not all preferences could be read, the rest is as designed. Mend or remove %1.</source>
        <translation>সব পছন্দ পড়া যায়নি, বাকিগুলো শুরুর মতোই আছে। %1 ঠিক করুন বা সরিয়ে দিন।</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>বিস্তারিত</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::FactsColumn</name>
    <message>
        <source>The document has no chip that was read, and no seal</source>
        <translation>দলিলের কোনো চিপ পড়া হয়নি, এবং কোনো সিল নেই</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>তথ্য</translation>
    </message>
    <message>
        <source>Chip and seal</source>
        <translation>চিপ ও সিল</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::FieldsTable</name>
    <message>
        <source>Fields</source>
        <translation>তথ্য</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::ImportForm</name>
    <message>
        <source>Files or folders</source>
        <translation>ফাইল বা ফোল্ডার</translation>
    </message>
    <message>
        <source>Type paths, with ; between them, or drop files onto this window</source>
        <translation>পথ লিখুন, মাঝে ; দিন, অথবা ফাইল এই উইন্ডোতে ছাড়ুন</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ফাইল বাছুন</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>ফোল্ডার বাছুন</translation>
    </message>
    <message>
        <source>Certificate you vouch for</source>
        <translation>যে সার্টিফিকেটের নিশ্চয়তা আপনি দেন</translation>
    </message>
    <message>
        <source>Only where the publisher is not known here yet</source>
        <translation>শুধু যখন প্রকাশক এখানে এখনো জানা নেই</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>সার্টিফিকেট বাছুন</translation>
    </message>
    <message>
        <source>For a master list the CSCA certificate of the state that publishes it, for a document model that of the agency. Get it by another way than the list itself: everything in the list is believed because of it.</source>
        <translation>মাস্টার লিস্টের জন্য প্রকাশকারী রাষ্ট্রের CSCA সার্টিফিকেট, দলিলের মডেলের জন্য সংস্থার সার্টিফিকেট। তালিকা যে পথে এসেছে তার বাইরে অন্য পথে এটি নিন: তালিকার সবকিছু এর জোরেই বিশ্বাস করা হয়।</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>আমদানি করুন</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>আমদানি চলছে …</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 আমদানি হচ্ছে</translation>
    </message>
    <message>
        <source>Name the files to be imported first</source>
        <translation>আগে আমদানির ফাইলগুলো জানান</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>ফোল্ডার:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>নাম:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>ধরন:</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>বাছুন</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ছেড়ে দিন</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>কি-বোর্ড</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::LockScreen</name>
    <message>
        <source>The screen is hidden</source>
        <translation>পর্দা ঢাকা আছে</translation>
    </message>
    <message>
        <source>%1 shows it again. This keeps the screen from being seen; it asks for no password.</source>
        <translation>%1 চাপলে আবার দেখা যায়। এটি পর্দাকে শুধু চোখের আড়ালে রাখে; কোনো পাসওয়ার্ড চায় না।</translation>
    </message>
    <message>
        <source>An inspection goes on underneath.</source>
        <translation>আড়ালে পরীক্ষা চলছে।</translation>
    </message>
    <message>
        <source>The last document is decided.</source>
        <translation>শেষ দলিলটির সিদ্ধান্ত হয়েছে।</translation>
    </message>
    <message>
        <source>A document waits for its decision.</source>
        <translation>একটি দলিল সিদ্ধান্তের অপেক্ষায় আছে।</translation>
    </message>
    <message>
        <source>No document is being inspected; the next one laid down will be.</source>
        <translation>এখন কোনো দলিলের পরীক্ষা চলছে না; পরের দলিল রাখলেই শুরু হবে।</translation>
    </message>
    <message>
        <source>A document waits to be inspected again.</source>
        <translation>একটি দলিল আবার পরীক্ষার অপেক্ষায় আছে।</translation>
    </message>
    <message>
        <source>Something is not possible at the moment; the screen says what.</source>
        <translation>এই মুহূর্তে কিছু একটা সম্ভব নয়; পর্দায় লেখা আছে কী।</translation>
    </message>
    <message>
        <source>Not everything is on the disk. Show the screen again before you leave the program.</source>
        <translation>সবকিছু এখনো ডিস্কে নেই। প্রোগ্রাম বন্ধ করার আগে স্ক্রিন আবার দেখান।</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::MrzEditor</name>
    <message>
        <source>Machine-readable zone</source>
        <translation>মেশিন রিডেবল জোন</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::OfficerPresenter</name>
    <message>
        <source>Chip: %1, %2 of %3 bytes</source>
        <translation>চিপ: %1, %3-এর মধ্যে %2 বাইট</translation>
    </message>
    <message>
        <source>Chip: %1</source>
        <translation>চিপ: %1</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>প্রস্তুতি</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>এক মুহূর্ত</translation>
    </message>
    <message>
        <source>Second document</source>
        <translation>দ্বিতীয় দলিল</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>প্রস্তুত</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation>পরীক্ষা চলছে</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>থামানো হয়েছে</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>সম্ভব নয়</translation>
    </message>
    <message>
        <source>The models are being loaded</source>
        <translation>মডেল লোড হচ্ছে</translation>
    </message>
    <message>
        <source>Lay down the traveller&apos;s other document</source>
        <translation>যাত্রীর অন্য দলিলটি রাখুন</translation>
    </message>
    <message>
        <source>Lay the document down</source>
        <translation>দলিলটি রাখুন</translation>
    </message>
    <message>
        <source>Nothing was judged. Inspect it again, or take the next document</source>
        <translation>কিছু যাচাই হয়নি। আবার পরীক্ষা করুন, বা পরের দলিল নিন</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 সেকেন্ড</translation>
    </message>
    <message>
        <source>%1 · as it was kept</source>
        <translation>%1 · যেমন রাখা হয়েছিল</translation>
    </message>
    <message>
        <source>%1 · %2 s · from the kept pictures</source>
        <translation>%1 · %2 সেকেন্ড · রাখা ছবি থেকে</translation>
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
        <translation>পরের দলিল</translation>
    </message>
    <message>
        <source>Second document</source>
        <translation>দ্বিতীয় দলিল</translation>
    </message>
    <message>
        <source>Inspect again</source>
        <translation>আবার পরীক্ষা</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>কি-বোর্ড</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>PDF প্রতিবেদন</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>হালকা, গাঢ়, উচ্চ বৈসাদৃশ্য</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>যাচাই</translation>
    </message>
    <message>
        <source>Chip and seal</source>
        <translation>চিপ ও সিল</translation>
    </message>
    <message>
        <source>No model of this document is known</source>
        <translation>এই দলিলের কোনো মডেল জানা নেই</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>আরও %nটি</numerusform>
            <numerusform>আরও %nটি</numerusform>
        </translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>কাজ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>উইন্ডো</translation>
    </message>
    <message>
        <source>Go to a reason&apos;s place</source>
        <translation>কারণের জায়গায় যান</translation>
    </message>
    <message>
        <source>Show a light</source>
        <translation>আলো দেখান</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Type the machine-readable zone</source>
        <translation>হাতে MRZ টাইপ করুন</translation>
    </message>
    <message>
        <source>Trust and models</source>
        <translation>ট্রাস্ট ও মডেল</translation>
    </message>
    <message>
        <source>Show the screen again</source>
        <translation>পর্দা আবার দেখান</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation>পর্দা ঢাকুন</translation>
    </message>
    <message>
        <source>Hide it by itself, after how long</source>
        <translation>কতক্ষণ পরে নিজে থেকে ঢাকবে</translation>
    </message>
    <message>
        <source>The screen does not hide by itself</source>
        <translation>পর্দা নিজে থেকে ঢাকে না</translation>
    </message>
    <message numerus="yes">
        <source>The screen hides by itself after %n minute(s)</source>
        <translation>
            <numerusform>%n মিনিট পরে পর্দা নিজে থেকে ঢেকে যায়</numerusform>
            <numerusform>%n মিনিট পরে পর্দা নিজে থেকে ঢেকে যায়</numerusform>
        </translation>
    </message>
    <message>
        <source>Another form of zone, while it is typed</source>
        <translation>টাইপ করার সময় MRZ-এর অন্য ধরন</translation>
    </message>
    <message>
        <source>Fields wider, narrower</source>
        <translation>তথ্যের কলাম চওড়া, সরু</translation>
    </message>
    <message>
        <source>Verdict wider, narrower</source>
        <translation>ফলাফলের কলাম চওড়া, সরু</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>Everything is on the disk now</source>
        <translation>এখন সবকিছু ডিস্কে আছে</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) still cannot be written</source>
        <translation>
            <numerusform>%n টি দলিল এখনো লেখা যাচ্ছে না</numerusform>
            <numerusform>%n টি দলিল এখনো লেখা যাচ্ছে না</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>প্রোগ্রাম বন্ধ করুন</translation>
    </message>
    <message>
        <source>What was deleted was written again to %1</source>
        <translation>মুছে ফেলা রেকর্ড আবার এখানে লেখা হয়েছে: %1</translation>
    </message>
    <message>
        <source>Text larger, smaller</source>
        <translation>লেখা বড়, ছোট</translation>
    </message>
    <message>
        <source>Text as the screen asks for</source>
        <translation>লেখা পর্দা অনুযায়ী</translation>
    </message>
    <message>
        <source>Left without a decision, the last one first</source>
        <translation>সিদ্ধান্ত ছাড়া রয়ে যাওয়া, শেষেরটি আগে</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::PageColumn</name>
    <message>
        <source>Not yet: the document is still being inspected</source>
        <translation>এখনো নয়: দলিলটির পরীক্ষা চলছে</translation>
    </message>
    <message>
        <source>No model of this document is known: there is nothing to compare it with</source>
        <translation>এই দলিলের কোনো মডেল জানা নেই: তুলনা করার কিছু নেই</translation>
    </message>
    <message>
        <source>The page does not lie well enough on its model. Lay it flat and inspect it again</source>
        <translation>পৃষ্ঠাটি মডেলের সঙ্গে যথেষ্ট মেলে না। সমান করে রেখে আবার পরীক্ষা করুন</translation>
    </message>
    <message>
        <source>No heat map was kept with this inspection</source>
        <translation>এই পরীক্ষার সঙ্গে কোনো হিট ম্যাপ রাখা হয়নি</translation>
    </message>
    <message>
        <source>Pictures of genuine documents are not kept with an inspection. Lay the document down again to compare it</source>
        <translation>আসল দলিলের ছবি পরীক্ষার সঙ্গে রাখা হয় না। তুলনা করতে দলিলটি আবার রাখুন</translation>
    </message>
    <message>
        <source>One moment: the comparison is being prepared</source>
        <translation>এক মুহূর্ত: তুলনা তৈরি হচ্ছে</translation>
    </message>
    <message>
        <source>The model of this document holds no heat map</source>
        <translation>এই দলিলের মডেলে হিট ম্যাপ নেই</translation>
    </message>
    <message>
        <source>The model holds no picture of genuine documents under this light</source>
        <translation>মডেলে এই আলোতে আসল দলিলের ছবি নেই</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::PageViewer</name>
    <message>
        <source>Picture of the page</source>
        <translation>পৃষ্ঠার ছবি</translation>
    </message>
    <message>
        <source>As genuine documents</source>
        <translation>আসল দলিলের মতো</translation>
    </message>
    <message>
        <source>Far off</source>
        <translation>অনেক আলাদা</translation>
    </message>
    <message>
        <source>No heat map under this light</source>
        <translation>এই আলোতে হিট ম্যাপ নেই</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::RemovalForm</name>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>Is this document model to be removed?</source>
        <translation>দলিলের এই মডেলটি কি সরাতে হবে?</translation>
    </message>
    <message>
        <source>Esc leaves everything as it is.</source>
        <translation>Esc সব যেমন আছে তেমনই রাখে।</translation>
    </message>
    <message>
        <source>From the next inspection on nobody judges by it. Its files are moved to %1 and not destroyed; moved back or imported again, it counts again. Esc leaves everything as it is.</source>
        <translation>পরবর্তী পরীক্ষা থেকে এই মডেলটি আর ব্যবহৃত হবে না। এর ফাইল মুছে ফেলা হয় না, %1-এ সরানো হয়; ফিরিয়ে রাখলে বা আবার আমদানি করলে এটি আবার ব্যবহৃত হবে। Esc সব যেমন আছে তেমনই রাখে।</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::TrustPresenter</name>
    <message numerus="yes">
        <source>%n entries in the trust list</source>
        <translation>
            <numerusform>ট্রাস্ট লিস্টে %nটি ভুক্তি</numerusform>
            <numerusform>ট্রাস্ট লিস্টে %nটি ভুক্তি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n want attention</source>
        <translation>
            <numerusform>%nটিতে নজর দরকার</numerusform>
            <numerusform>%nটিতে নজর দরকার</numerusform>
        </translation>
    </message>
    <message>
        <source>newest import: %1</source>
        <translation>সর্বশেষ আমদানি: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document models</source>
        <translation>
            <numerusform>%nটি দলিলের মডেল</numerusform>
            <numerusform>%nটি দলিলের মডেল</numerusform>
        </translation>
    </message>
    <message>
        <source>not signed: %1</source>
        <translation>স্বাক্ষর নেই: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>বাদ: %1</translation>
    </message>
    <message>
        <source>There was no file to import.</source>
        <translation>আমদানির জন্য কোনো ফাইল ছিল না।</translation>
    </message>
    <message>
        <source>New: %1, of these replacing an older one: %2. Known already: %3. Refused: %4.</source>
        <translation>নতুন: %1, এর মধ্যে পুরোনোর জায়গায়: %2। আগে থেকে জানা: %3। প্রত্যাখ্যাত: %4।</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>পড়া হচ্ছে …</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>No document model is loaded. Import signed ones, or ask the administrator for learned ones.</source>
        <translation>কোনো দলিলের মডেল নেই। স্বাক্ষরিত মডেল আমদানি করুন, অথবা অ্যাডমিনিস্ট্রেটরের কাছে শেখানো মডেল চান।</translation>
    </message>
    <message>
        <source>The trust list is empty, so no chip and no seal can be proven genuine. Import a master list and the certificate that vouches for it.</source>
        <translation>ট্রাস্ট লিস্ট খালি, তাই কোনো চিপ বা সিল আসল বলে প্রমাণ করা যায় না। একটি মাস্টার লিস্ট ও তার নিশ্চয়তা দেয় এমন সার্টিফিকেট আমদানি করুন।</translation>
    </message>
    <message>
        <source>One document model was removed.</source>
        <translation>দলিলের একটি মডেল সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>The document model is still in use.</source>
        <translation>দলিলের মডেলটি এখনও ব্যবহৃত হচ্ছে।</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::TrustScreen</name>
    <message>
        <source>Trust and models</source>
        <translation>ট্রাস্ট ও মডেল</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>ট্রাস্ট লিস্ট</translation>
    </message>
    <message>
        <source>Document models</source>
        <translation>দলিলের মডেল</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>কী বদলেছে</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ছাঁকুন</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ফাইল আমদানি করুন</translation>
    </message>
    <message>
        <source>Filter by country, name, kind, state</source>
        <translation>দেশ, নাম, ধরন বা অবস্থা দিয়ে ছাঁকুন</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>বিস্তারিত</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>আমদানি থামান</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>Remove the document model</source>
        <translation>দলিলের মডেল সরান</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::VerdictColumn</name>
    <message>
        <source>Print</source>
        <translation>ছাপা</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>ঘোস্ট</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>চিপ</translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::ZoneStrip</name>
    <message>
        <source>Compare the zone with the page and type what differs</source>
        <translation>MRZ পৃষ্ঠার সঙ্গে মিলিয়ে দেখুন, যা আলাদা তা টাইপ করুন</translation>
    </message>
    <message>
        <source>Next doubtful place</source>
        <translation>পরের সন্দেহজনক জায়গা</translation>
    </message>
    <message>
        <source>Inspect with this zone</source>
        <translation>এই MRZ দিয়ে পরীক্ষা করুন</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>যেমন ছিল তেমনই থাক</translation>
    </message>
    <message>
        <source>Choose the form of the zone and type all of it from the page</source>
        <translation>MRZ-এর ধরন বেছে নিন এবং পৃষ্ঠা থেকে পুরোটা টাইপ করুন</translation>
    </message>
</context>
</TS>
