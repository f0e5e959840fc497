<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChecklistPage</name>
    <message numerus="yes">
        <source>%n photo(s) kept with the question.</source>
        <translation>
            <numerusform>%n photo kept with the question.</numerusform>
            <numerusform>%n photos kept with the question.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n check(s) add up</source>
        <translation>
            <numerusform>%n check adds up</numerusform>
            <numerusform>%n checks add up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message numerus="yes">
        <source>What both have is the same: %n figure(s).</source>
        <translation>
            <numerusform>What both have is the same: %n figure.</numerusform>
            <numerusform>What both have is the same: %n figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are not the same.</source>
        <translation>
            <numerusform>%n figure is not the same.</numerusform>
            <numerusform>%n figures are not the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolmentPart</name>
    <message numerus="yes">
        <source>Looking for codes in %n photo(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message numerus="yes">
        <source>%n file(s) kept.</source>
        <translation>
            <numerusform>%n file kept.</numerusform>
            <numerusform>%n files kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message numerus="yes">
        <source>About {size}. Goes to the coordinator with {print}; %n key(s) can open it.</source>
        <translation>
            <numerusform>About {size}. Goes to the coordinator with {print}; %n key can open it.</numerusform>
            <numerusform>About {size}. Goes to the coordinator with {print}; %n keys can open it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of an earlier export that was cut off were removed.</source>
        <translation>
            <numerusform>%n file of an earlier export that was cut off was removed.</numerusform>
            <numerusform>%n files of an earlier export that was cut off were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondEntry</name>
    <message numerus="yes">
        <source>%n figure(s) came out differently.</source>
        <translation>
            <numerusform>%n figure came out differently.</numerusform>
            <numerusform>%n figures came out differently.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>Whole: %n entries, each linked to the one before.</source>
        <translation>
            <numerusform>Whole: %n entry, linked to the one before.</numerusform>
            <numerusform>Whole: %n entries, each linked to the one before.</numerusform>
        </translation>
    </message>
</context>
</TS>
