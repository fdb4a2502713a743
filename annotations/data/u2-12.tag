# id: u2-061  year: 2011  issuer: 渭阴县地震局
[title] 渭阴县地震局2011年信息公开工作汇报
[preamble] 县政府信息公开办：
[preamble] 按照渭政办函〔2011〕57号要求，将我局一年来公开工作作如下汇报。
[proactive] 我局共5个人、没有下属单位，全年公开{33条|disclosure.total}，网站上{21条|disclosure.website}，{街头展板|item}{12块|disclosure.other_channel}，{防震小册子|item}送出{7,500本|document.other}，没有出过{公报|disclosure.gazette=0}，没有上过{微博|disclosure.weibo=0}。
[response] 三月份谣传要地震，局里连夜在电视台和网站辟谣{3次|response}，接{市民电话|item}{430个|inquiry}，此后再无{谣言|response=0}。
[application] 要求公开活断层位置的申请{1件|application.received}，因{尚在论证中|item}不予公开（{1件|application.refused}），申请人表示理解，没有提{复议|review=0}，也没有提{诉讼|litigation=0}。
[fee] 检索、复制一律不收{费|fee=0}。
[organization] {公开经费|budget=0}没有单列，挤出{4,600元|budget}，局务会议到公开{5回|meeting}。
[problem] 不足在于专业名词太多，“震中距”“烈度”群众不懂，展板前停下来看的不多。
[plan] 来年把展板改画成连环画，送进12所小学。
---
# id: u2-062  year: 2019  issuer: 枫林渡镇人民政府
[title] 枫林渡镇人民政府2019年政府信息公开年度报告
[overview] 一、总体情况，2019年我镇全面贯彻新修订的《条例》，公开工作有新的起色
[organization] 1、机构：办公室{1个|office}，人员{4名|staff.total}，均为兼职{4名|staff.parttime}，无{专项经费|budget=0}
[mechanism] 2、制度：新修{信息发布审核制度|item}{1项|document.other}，废止{老制度|item}{3项|document.other}，{审查台账|item}{1本|document.other}登记{228条|other|item=}
[proactive] 3、公开：信息{228条|disclosure.total}，其中涉及{政策文件|item}{19条|disclosure.category}，{人大|item}{6条|disclosure.category}，{党建|item}{31条|disclosure.category}，{通知|item}{40条|disclosure.category}，{农业|item}{28条|disclosure.category}，{环境整治|item}{52条|disclosure.category}，{应急|item}{17条|disclosure.category}，余下{35条|disclosure.category|item=其他}是{其他|item}
[response] 4、互动：政民通{收件|item}{18件|inquiry}，办结{18件|inquiry}，满意{17件|inquiry}，不满意{1件|inquiry}
[application] 5、申请：没有一件{依申请公开|application.received=0}
[dispute] 6、复议诉讼：没有一件{复议|review=0}，没有一件{诉讼|litigation=0}，没有一起{申诉|complaint=0}
[supervision] 7、问责：没有一人被{问责|supervision=0}，{提醒谈话|item}{2人|supervision}
[problem] 8、问题：{228条|disclosure.total}里直接对着群众说事的不多，转的、抄的多
[plan] 9、措施：每月起码写2条自己的实事
---
# id: u2-063  year: 2014  issuer: 坪北县残疾人联合会
[title] 县残联2014年度政府信息公开情况
[proactive] （一）公开。
+[proactive] {助残项目|item}公示{7个|disclosure.category}、{受助残疾人|item}公示{612人|disclosure.category}、{轮椅发放名单|item}公示{3批|disclosure.category}、{残保金征收标准|item}公示{1次|disclosure.category}；
+[proactive] 网站发{49条|disclosure.website}、{盲文读物|item}{30册|document.other}、{手语视频|item}{2部|disclosure.category}。
[fee] （二）收费。
+[fee] 残保金不是信息公开收费，残疾人查资料不收{费|fee=0}。
[application] （三）申请。
+[application] 书面申请{1件|application.received}，内容为康复补贴发放，因涉及他人隐私部分公开{1件|application.partial}，申请人再未追问，没有{复议|review=0}。
[response] （四）接待。
+[response] {来访残疾人|item}{384人次|inquiry}、{12385热线|item}{46个|inquiry}，没有{集体上访|inquiry=0}。
[organization] （五）人手。
+[organization] 全会6人，公开由{1人|staff.parttime}兼着，聘{手语志愿者|item}{4人|other}。
[problem] （六）问题。
+[problem] 聋人看不了广播，盲人看不了展板，{手语视频|item}只有{2部|disclosure.category}远不够。
[plan] （七）打算。
+[plan] 每件政策配手语、语音两种说法，做不了的请县特校帮忙。
---
# id: u2-064  year: 2020  issuer: 长岗岭街道办事处
[title] 长岗岭街道2020年政府信息公开年报
[overview] 疫情之下,信息公开就是一道防线
[proactive] 发布{疫情通告|item}{58条|disclosure.category},{居家隔离须知|item}印{1.4万份|document.other},{小喇叭|item}转{1.2万圈|disclosure.other_channel},微信{366条|disclosure.wechat},网站{41条|disclosure.website},
[response] 回应"哪里能买口罩"{9次|response},接{电话|item}{1.1万个|inquiry},没有发生{舆情|response=0}
[application] 全年依申请公开{4件|application.received},办结{4件|application.closed},其中公开{3件|application.granted},{重复|item}{1件|application.not_processed}
[dispute] 因重复申请不予处理引起的{行政复议|item}{1件|review|item=},区政府{驳回|item}{1件|review},申请人没有{起诉|litigation=0}
[organization] 专职{0人|staff.fulltime}兼职{3人|staff.parttime}经费{0元|budget}
[supervision] 街道{自查|item}{4次|supervision}{问题|item}{13个|other}整改{13个|other},被区里{点名|item}{1次|supervision}
[training] 线上学习{3次|training},参加{128人次|trainee}
[fee] 没有{收费|fee=0}
[problem] 防疫期间各路通告重复发,{口径不一致|item}的有{4次|other}
[plan] 下一步凡通告由街道一个口子出,社区不得自拟
---
# id: u2-065  year: 2024  issuer: 白沙坪乡人民政府
[application] 三、收到和处理政府信息公开申请情况
[application] 2024年受理{申请|item}{5件|application.received}，与2023年的{5件|comparison}相同。
[application] 处理上，{2件|application.granted}公开，{1件|application.partial}部分公开，{1件|application.unavailable|item=不存在}告知{不存在|item}，{1件|application.carried_out}转2025年。
[application] 没有{不予公开|application.refused=0}的，没有{不予处理|application.not_processed=0}的，没有按{其他处理|application.other=0}的。
[application] 答复用时最短2天，最长17天，没有超过法定期限的。
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 因“不存在”一件，申请人提出{行政复议|item}{1件|review|item=}，县政府{撤销|item}{1件|review}，责令重新检索，第二次检索仍未检到；
+[dispute] 提起{行政诉讼|item}{1件|litigation|item=}，法院认为已尽检索义务，没有{败诉|litigation=0|item=行政诉讼}。
[problem] 五、这一件说明乡档案室混乱，1995年以前的{案卷|item}缺{38卷|document.other}
[plan] 已请县档案馆派2人帮助整理，补齐{案卷|item}{11卷|document.other}。
[fee] 六、没有收取{信息处理费|fee=0}，没有超量申请。
