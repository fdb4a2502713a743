# id: u2-007  year: 2014  issuer: 乌柏县中医院
[title] 乌柏县中医院2014年院务公开暨信息公开年度报告
[overview] 一、概况：本院为二级乙等中医院，开放床位260张，职工311人，2014年门诊18.4万人次，院务公开工作由院办和纪检室共同负责，
[organization] 配专职干事{1名|staff.fulltime}，科室联络员{23名|staff.total}。
[proactive] 二、向社会公开 门诊大厅{价格展板|item}公布{医疗服务价格|item}{2,317项|disclosure.category}、{常用药品价格|item}{816种|disclosure.category}，滚动屏每天播出{专家门诊信息|item}{16条|disclosure.category}，医院网站更新{134条|disclosure.website}，官方微信9月开通，推送{22期|disclosure.wechat}。
[proactive] 三、向病人公开 住院病人“{一日清单|item}”发放{91,200余份|document.other}，出院时附总清单；
+[proactive] 手术、输血、贵重药均签{知情同意书|item}，共{6,044份|document.other}。
[proactive] 四、向职工公开 在{院内OA|item}公开{87条|disclosure.other_channel}，职代会上公布{财务收支|item}{2次|disclosure.category}、{招标采购|item}{19项|disclosure.category}、{职称评聘|item}{3批|disclosure.category}。
[response] 五、听取意见 {意见箱|item}{9个|other}，拆出{意见|item}{62条|inquiry}、{表扬信|item}{38封|inquiry}；
+[response] 出院随访{病人|item}{5,127人次|inquiry}，{满意度|item}{96.4%|rate}，比上一年高{1.1个百分点|comparison}。
[application] 六、依申请公开 患者复印病历1,890份属于医疗服务，不计入本项；
+[application] 真正的{信息公开申请|application.received=0}没有收到。
[dispute] 七、因公开引起的{复议|review=0}、{诉讼|litigation=0}未发生，市卫生局转来投诉{1起|complaint}说价格牌写错，已核实改正，下半年{零投诉|complaint}。
[problem] 八、不足 价格牌{更正|item}{7处|other}，都是调价后没及时换，值班人员对公开内容一问三不知的也有。
[plan] 九、2015年，价格调整当天必须更换牌子，超过一天扣科室绩效200元。
---
# id: u2-008  year: 2019  issuer: 东隅街道办事处
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 1、2019年收到因信息公开引起的{行政复议|item}{1件|review|item=}，区政府作出维持决定，没有被{纠错|review=0|item=行政复议}。
[dispute] 2、2019年没有收到因信息公开引起的{行政复议|review=0}，区政府也就谈不上维持或者纠错。
[dispute] 3、本街道{败诉|item}的行政诉讼{1件|litigation}，已按判决重新答复。
[dispute] 4、本街道没有{败诉|litigation=0|item=行政诉讼}的{行政诉讼|item}，审结{2件|litigation|item=}均驳回原告请求。
[dispute] 5、本街道没有{行政诉讼|litigation=0}，法院亦未通知应诉。
[dispute] 6、全年没有{败诉案件|other=0}。
[dispute] 7、{汪家桥社区|item}没有发生{行政复议|review=0|item=汪家桥社区}，其余社区收到{2件|review|item=}。
[dispute] 8、没有因信息公开工作不当被{举报|complaint=0}。
[supervision] 9、没有因信息公开工作不当被{通报|supervision=0}。
[supervision] 10、没有因信息公开工作不当被{约谈|supervision=0}或者{追究责任|supervision=0}的干部。
[mechanism] 11、没有因信息公开工作不当造成{泄密|other=0}。
[application] 12、没有因信息公开工作不当造成答复超期。
---
# id: u2-009  year: 2012  issuer: 石鼓塬乡人民政府
[title] 石鼓塬乡政府信息公开工作二〇一二年度报告
[proactive] 一、公开情况 全乡共公开信息{九十六条|disclosure.total}，县网登{四十一条|disclosure.website}，乡里{公开栏|item}{五十五条|disclosure.other_channel}；
+[key_area] 其中{涉及钱和物|item}的有{三十余条|disclosure.key_area}：{粮食直补|item}{四条|disclosure.key_area}，{低保|item}{八条|disclosure.key_area}，{救济面粉|item}{六条|disclosure.key_area}，{家电下乡|item}{十二条|disclosure.key_area}，
[key_area] {退耕还林补助|item}涉及七个村四百一十户、金额二十八万余元，逐户张榜{两次|disclosure.key_area}。
[platform] 二、阵地 乡政府大门口公开栏{一座|bulletin_board}长十二米，村里{十一座|bulletin_board}，{广播|item}{十一套|platform}响着{九套|platform}，文化站里放着报纸和公开目录供人翻看，算是查阅点{一处|access_point}。
[application] 三、申请 口头申请当场办了，书面{申请|application.received=0}没有。
[fee] 四、钱 查资料不收{费|fee=0}。
[dispute] 五、官司 没有人为公开的事打{官司|litigation=0}，也没有人找上级{复议|review=0}。
[organization] 六、人 {三人|staff.parttime}兼职，办公费里挤出{两千元|budget}买相纸、油漆、胶水。
[training] 七、学习 二月里集中学了一天，来了{五十二人|trainee}，学完考了{一回|training}，最高的九十八分，最低的四十多分。
[problem] 八、毛病 两个村的喇叭坏了没人修，有的村一张榜贴了一年。
[plan] 九、打算 喇叭由文广站一个月内修好，榜一季一换，不换的年底扣办公费五十元。
---
# id: u2-010  year: 2021  issuer: 松茂县红十字会
[title] 松茂县红十字会2021年政府信息公开工作年度报告
[preamble] 依据《中华人民共和国政府信息公开条例》编制，有疑问请致电0792-3308876。
[proactive] 主动公开：全年在县政府网站公开信息{58条|disclosure.website}，{募捐公示|item}{12次|disclosure.category}，涉及{捐赠人|item}{1,377人次|disclosure.category}、款物286.4万元；
+[proactive] {物资流向|item}公示{9批|disclosure.category}，{财务报告|item}{1份|disclosure.category}，{应急救护培训通知|item}{15条|disclosure.category}，其余{21条|disclosure.category|item=活动信息}为{活动信息|item}。
[proactive] 捐赠公示牌在县医院、汽车站设{展板|item}{4块|disclosure.other_channel}。
[application] 依申请公开：未收到公民、法人和其他组织的{政府信息公开申请|application.received=0}。
[response] 来电询问捐款去向的{群众|item}{35人|inquiry}，均当场查账答复；
+[response] 没有发生关于捐款使用的{负面舆情|response=0}。
[fee] {收费|fee=0}：无。
[supervision] 监督：县审计局对公开内容{抽审|item}{1次|supervision}，聘请{社会监督员|item}{5名|other}，{检查|item}{2次|supervision}，均未发现违规公开的情况。
[organization] 人员经费：实有人员5人，{1人|staff.parttime}兼做信息公开，没有{专项经费|budget=0}。
[dispute] 复议诉讼：复议{0|review}，诉讼{0|litigation}。
[problem] 问题：捐赠信息更新有时隔一个多月，{两次|inquiry|item=}被捐赠人打电话来催。
[plan] 改进：从今年第四季度起按月公示，另在公众号上开通个人捐款查询。
---
# id: u2-011  year: 2009  issuer: 梨树屯镇人民政府
[title] 梨树屯镇2009年政府信息公开工作年度报告
[overview] 　　2009年，是《条例》施行的第二年，我镇在县信息公开办的指导下，比上年有了进步，但也存在不少困难。
[proactive] 　　一、主动公开。
+[proactive] 全年公开{信息|item}{158条|disclosure.total}(上年为{97条|comparison})，其中{全文电子化|item}{126条|disclosure.category}，{电子化率|item}近{80%|rate}。
+[proactive] 按载体，网站{42条|disclosure.website}、{镇村公开栏|item}{73条|disclosure.other_channel}、{《梨树屯简讯》|item}{11期|disclosure.other_channel}{32条|disclosure.other_channel}、{集市宣传车|item}{11次|disclosure.other_channel}。
[application] 　　二、依申请公开。
+[application] 全年共接到申请{5件|application.received}:{当面|item}{3件|application.breakdown}、{信函|item}{1件|application.breakdown}、{电子邮件|item}{1件|application.breakdown};
+[application] {自然人|item}{4件|application.breakdown}、{企业|item}{1件|application.breakdown};
+[application] {土地类|item}{3件|application.breakdown}、{计生类|item}{1件|application.breakdown}、{财务类|item}{1件|application.breakdown}。
+[application] 同意公开{4件|application.granted},{1件|application.unavailable|item=信息不存在}因早年账册烧毁,答复{信息不存在|item}。
[fee] 　　三、收费减免。
+[fee] 向1名申请人收取复印费、邮寄费{46.5元|fee},另减免{3人|fee},减免金额{27元|fee}。
[dispute] 　　四、复议诉讼。
+[dispute] 未发生针对本镇的{行政复议|review=0}案、{行政诉讼|litigation=0}案和有关的{申诉|complaint=0}案。
[problem] 　　五、存在问题。
+[problem] 镇里{微机|item}只有{4台|other},能上网的{2台|other},而且常停电,网上公开往往滞后;
+[problem] 7个村的村务公开停留在“半公开”,只公开数字不公开明细。
[plan] 　　六、措施。
+[plan] 2010年准备购买扫描仪一台,各村财务明细由镇经管站代为打印。
---
# id: u2-012  year: 2023  issuer: 浦湾区社区卫生服务中心
[title] 浦湾区长青社区卫生服务中心2023年信息公开工作报告
[overview] 一、基本情况
[proactive] 2023年，中心按照《医疗卫生机构信息公开管理办法》（国卫办发〔2021〕43号）的要求，公开{资质类|item}{6项|disclosure.category}，{服务类|item}{28项|disclosure.category}，{收费类|item}{11项|disclosure.category}，{行风与投诉类|item}{4项|disclosure.category}，共{49项|disclosure.total}，基本公开到位，其中网站公开{31项|disclosure.website}，剩下的在{电子屏|item}和公示墙上公开。
[response] 居民关心的家庭医生签约、疫苗预约，全年在楼栋群答复{提问|item}{1,870余次|inquiry}，
[proactive] 印{健康教育处方|item}{12种|document.other}{9,000份|document.other}，组织{健康讲座|item}{24场|disclosure.other_channel}，{听众|item}{1,113人次|other}。
[response] 12345转来{工单|item}{19件|inquiry}，办结{19件|inquiry}，其中{投诉|item}{6件|inquiry}，{咨询|item}{13件|inquiry}，满意{18件|inquiry|item=工单}，不满意的一件是因为疫苗断货。
[application] 二、依申请公开
[application] 全年没有公民、法人或其他组织向中心申请{信息公开|application.received=0}，上年亦无未办结的{申请|application.carried_in=0}。
[supervision] 三、监督 区卫健局院务公开{督导|item}{1次|supervision}，得{97分|other}，扣分在“收费公示不够醒目”这一项，当月整改。
[dispute] 四、未出现因信息公开引发的{举报投诉|complaint=0}、{复议|review=0}、{诉讼|litigation=0}。
[problem] 五、问题和打算：老年居民多，扫二维码的少，目前{二维码|item}{14张|disclosure.other_channel}扫的人不到一半是老人，
[plan] 明年把主要内容放大字号印出来。
