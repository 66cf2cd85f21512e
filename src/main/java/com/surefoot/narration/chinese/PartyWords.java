package com.surefoot.narration.chinese;

import java.util.regex.Pattern;

/** Words for those who travel, as parts of patterns. */
final class PartyWords {

    static final String NUMBER = "(?:\\d{1,2}|[一二两三四五六七八九十俩仨]{1,3})";
    static final String CHILD =
            "小孩子?|孩子们?|幼子|幼女|犬子|小女(?!生|孩)|小儿(?!子)|宝宝|宝贝|儿子|女儿|闺女|小朋友|孙子|孙女|儿童|小家伙|小娃|娃娃?|小学生|侄子|侄女|外甥女?";
    static final String TWO_CHILDREN = "一儿一女|一双儿女|双胞胎(?:儿子|女儿)?|龙凤胎|姐弟俩|兄妹俩|姐妹俩";
    static final String TWO_KIN =
            "双方父母|双方爸妈|爸爸?妈妈?|妈妈?爸爸?|父母亲?|老妈老爸|老爸老妈|老豆老母|爷爷奶奶|奶奶爷爷|外公外婆|外婆外公|姥姥姥爷|姥爷姥姥|岳父岳母|公公婆婆|公婆|双亲|老两口|爸爸和妈妈|二老";
    static final String ONE_KIN =
            "女朋友|男朋友|妻(?=[,，、。带携及和与自从赴去往])|未婚妻|未婚夫|老伴|男票|女票|那口子|家那位|另一半|女友|男友|小伙伴|伙伴|好友|好朋友|(?<!小)朋友|对象|老婆|老公|妻子|丈夫|爱人|太太|先生|媳妇|伴侣|闺蜜|同学|同事|室友|舍友|工友|球友|网友|死党|兄弟|哥们儿?|姐妹|"
                    + "妈妈|爸爸|母亲|父亲|老妈|老爸|妈|爸|哥哥|姐姐|弟弟|妹妹|表姐|表妹|表哥|表弟|堂姐|堂妹|堂哥|堂弟|哥|姐|弟|妹|奶奶|爷爷|外婆|外公|姥姥|姥爷|婆婆|公公|"
                    + "嫂子|嫂嫂|姐夫|妹夫|弟媳|弟妹|姑妈|姑父|姨妈|姨父|舅妈|伯伯|伯父|婶婶|男票|女票|岳母|岳父|老人家?|长辈|导师|老师|搭子|发小|领导|老板|徒弟|学生(?!票|证)|内子|客户|队友|战友|老乡|亲戚|阿姨|叔叔|姑姑|舅舅|家属|丈母娘|老丈人|夫人|内人|老爷子|老太太|老头子|老娘|老爹|阿妈|阿爸|老弟|老妹|老姐|老哥|小姨子|小姨|大伯|大姨|二姨|小舅|小叔|学长|学姐|学弟|学妹|师兄|师姐|师弟|师妹|师父|师傅|同桌|邻居|合伙人|助理|驴友|(?<=[我俺咱他她])[娘爹姨姑舅叔婶]";
    static final String GROUP =
            "女生|男生|姑娘|妹子|学生|大学生|研究生|年轻人|打工人|上班族|退休职工|驴友|游客|吃货|老头儿?|老太太|大妈|大爷|大叔|宝妈|小姐妹|大老爷们|女孩子?|男孩子?|单身狗";

    /** {@code 一人一天100}, {@code 两人一间}: so much for each, and not how many they are. */
    static final String DISTRIBUTED =
            "[一1]\\s*个?人(?:的?(?:预算|花|均)|[一每](?=[天顿晚份半间千百万])|[出给](?=[\\d一两三四五六七八九])|\\d{2}|[一两三四五六七八九十]{1,2}[百千万])|[一两二俩12]\\s*个?人(?:住|睡|开|用)?[一1]间";

    /** Between how many and who they are: {@code 三个大学同学}. */
    static final String SORT = "(?:刚|已|退休|毕业|大学|高中|初中|小学|研究生|单身|年轻|公司|单位|部门|多年|从小玩到大|老|女|男|好|小|大|幺|亲|干|的){0,4}";

    /** One or several of a sort, with how many of them. */
    static final String PERSON = "(?:我?的)?(?:我们|我|俺|咱|他|她|ta)?(?:家)?(?:的)?(?:(?<count>[俩仨]|" + NUMBER
            + "(?=\\s*(?:个|名|位|娃|宝|孩)))\\s*(?:个|名|位)?)?"
            + "(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})岁(?:半|多)?的?)?" + SORT + "(?:[\\u4e00-\\u9fa5]{1,3}的)??(?:(?<two>"
            + TWO_KIN + ")|(?<children>" + TWO_CHILDREN + ")|(?<child>"
            + CHILD + ")|(?<one>"
            + ONE_KIN + "))们?";

    static final Pattern AGES = Pattern.compile("(?<age>\\d{1,2}|[一二两三四五六七八九十]{1,2})\\s*(?:周)?岁");

    private PartyWords() {}

    static int count(String number) {
        return switch (number) {
            case "俩" -> 2;
            case "仨" -> 3;
            // 三四个 is neither
            default -> number.matches(".*[俩仨].*|[一二两三四五六七八九]{2}") ? 0 : ChineseNumerals.whole(number);
        };
    }
}
